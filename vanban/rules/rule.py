"""What a rule is: the law it knows, its words, its own examples, and how it looks at its subject.

A rule knows the law and nothing else; the runner stamps code, severity and place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from typing import Generic, Literal, TypeVar

from vanban.diagnostics.messages.message import Message
from vanban.sources.source_tree import Path
from vanban.values import dataclass

Subject = TypeVar("Subject")
Family = Literal["source", "docx", "pdf", "plan", "report", "citation", "writing", "repository"]

DECREE_IN_FORCE = date(2020, 3, 5)
"""Nghị định 30/2020/NĐ-CP took effect."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault that a rule found, by where it is; `words` narrows a source value to the words at fault."""

    path: Path = ()
    words: str = ""
    occurrence: int = 0
    """Which of the equal words in the value, from 0."""
    message: Message | None = None
    """One of the rule's other messages, where its first one does not say it."""
    page: int | None = None
    paragraph: int | None = None
    excerpt: str = ""
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    """Values for the message; `found` and `allowed` where something is measured."""


@dataclass(frozen=True, slots=True)
class NotEvaluated:
    """A rule that could not be judged on this subject, and why; never a pass."""

    reason_vi: str
    reason_en: str


Outcome = Finding | NotEvaluated


def cited(clause: str) -> str:
    """The clause with its act: a bare place is the decree's."""
    return f"NĐ 30/2020/NĐ-CP, {clause}" if clause.startswith(("PL", "Đ")) else clause


def cited_in_english(clause: str) -> str:
    """The same in English."""
    return cited(clause).replace("NĐ ", "Decree ", 1).replace("Điều ", "article ")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """One rule: a mandatory one (severity error) has its clause; house taste can only warn."""

    code: str
    name: str
    """Names the fault in kebab case and reads after «allow»."""
    family: Family
    message: Message
    """Severity and words: the message states, the hint commands, the basis cites the clause."""
    clause: str
    why_vi: str
    why_en: str
    wrong: str
    """An example that the rule finds; executed by a test."""
    right: str
    """An example that it does not."""
    check: Callable[[Subject], Iterable[Outcome]]
    also: tuple[Message, ...] = ()
    """What else the rule may say: other faults of the same clause, or of the habit around it."""
    since: date = DECREE_IN_FORCE
    until: date | None = None

    @property
    def messages(self) -> tuple[Message, ...]:
        """Everything the rule may say."""
        return (self.message, *self.also)

    def is_law_on(self, first: date | None, last: date | None) -> bool:
        """Whether the rule holds for a document of these days; without a date it holds if it is law today's way."""
        began = last is None or last >= self.since
        not_ended = self.until is None or (first is not None and first <= self.until)
        return began and not_ended
