"""One value for everything wrong, from a tab in YAML to a line that ends too early."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from vanban.diagnostics.severity import Severity
from vanban.values import dataclass

if TYPE_CHECKING:
    from vanban.diagnostics.messages.message import Message

__all__ = ["Diagnostic", "Severity", "Span", "has_errors", "in_order"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file; lines and columns count characters from 1, the end column is one past the last."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A problem with its place; its wording hangs on the code, in the one table of messages."""

    code: str
    span: Span
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    related: tuple[Span, ...] = ()
    words: Message | None = None
    """A rule's own words; where there are none, the table of messages has them."""

    @property
    def message(self) -> Message:
        """The words of this code, in both languages."""
        from vanban.diagnostics.messages import MESSAGES

        return self.words or MESSAGES[self.code]

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.message.severity


def in_order(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Sorted by file and place, none twice."""
    unique = {(d.span, d.code, tuple(sorted((k, str(v)) for k, v in d.arguments.items()))): d for d in diagnostics}
    return [unique[key] for key in sorted(unique)]


def has_errors(diagnostics: Sequence[Diagnostic]) -> bool:
    """Whether anything here stops the document."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
