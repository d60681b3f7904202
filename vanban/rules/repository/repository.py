"""What rules of the repository look at: all documents at once."""

from __future__ import annotations

from vanban.diagnostics.diagnostic import Span
from vanban.resolve.document import ResolvedDocument
from vanban.rules.rule import Finding
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Repository:
    """The documents in the order of their files."""

    documents: tuple[ResolvedDocument, ...]


@dataclass(frozen=True, slots=True)
class RepositoryFinding(Finding):
    """A fault of one document that only another shows."""

    document: ResolvedDocument | None = None
    related: tuple[Span, ...] = ()


def file_of(document: ResolvedDocument) -> str:
    """The name of its file, as an argument of messages."""
    return document.source.file
