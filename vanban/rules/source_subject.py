"""What rules of the source look at: the resolved document and every text in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from vanban.resolve.document import ResolvedDocument
from vanban.resolve.legal_acts import LegalActs
from vanban.resolve.texts import texts
from vanban.sources.source_tree import Path


@dataclass(frozen=True)
class SourceSubject:
    """A document as the rules of the source see it."""

    resolved: ResolvedDocument
    other_documents: tuple[ResolvedDocument, ...] = field(default=(), repr=False)
    """The rest of the repository, for rules that compare."""
    legal_acts: LegalActs = field(default=LegalActs(), repr=False)
    """The acts that citations may mean."""

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """Every string of the document with its path, in order."""
        return tuple(texts(self.resolved.source.value))

    def lines(self) -> Iterator[tuple[Path, str]]:
        """Every line of every text."""
        for path, text in self.texts:
            for line in text.split("\n"):
                yield path, line
