"""What rules of the source look at: the resolved document and every text in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pydantic import BaseModel

from vanban.models.walking import walk
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.legal_acts import LegalActs
from vanban.resolve.texts import texts
from vanban.resolve.time_phrases import read_times
from vanban.resolve.times import Interval, interval_of
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

    @cached_property
    def mappings(self) -> dict[Path, BaseModel]:
        """Every mapping of the document by the path it was typed at, in order."""
        return dict(walk(self.resolved.document))

    @cached_property
    def times(self) -> dict[Path, Interval | None]:
        """The days that each deadline and period covers."""
        issued = self.issued
        return {path: interval_of(time, issued) for path, time in read_times(self.mappings, issued).items()}

    @property
    def issued(self) -> Interval | None:
        """The days that the document may be of."""
        date = self.resolved.document.date
        return Interval(date.first, date.last) if date else None

    def lines(self) -> Iterator[tuple[Path, str]]:
        """Every line of every text."""
        for path, text in self.texts:
            for line in text.split("\n"):
                yield path, line
