"""What rules of the source look at: the resolved document and every text in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from pydantic import BaseModel

from vanban.resolve.citations import CITING
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.legal_acts import LegalActs
from vanban.resolve.times import Interval, interval_of
from vanban.rules.cited import Cited, cited
from vanban.rules.known_texts import SearchedTexts
from vanban.rules.typed_numbers import Row, rows_among
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern
from vanban.text.quotations import OPENING, without_quotations

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class SourceSubject:
    """A document as the rules of the source see it."""

    resolved: ResolvedDocument
    other_documents: tuple[ResolvedDocument, ...] = field(default=(), repr=False)
    """The rest of the repository, for rules that compare."""
    legal_acts: LegalActs = field(default=LegalActs(), repr=False)
    """The acts that citations may mean."""

    @property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """Every string of the document with its path, in order."""
        return self.resolved.source.texts

    @cached_property
    def own_words(self) -> tuple[str, ...]:
        """Each of the texts with blanks in place of what is quoted."""
        own_words = [text for _, text in self.texts]
        for at in self._searched.holding(OPENING):
            own_words[at] = without_quotations(own_words[at])
        return tuple(own_words)

    def holding(self, core: LatePattern) -> Iterator[tuple[Path, str]]:
        """The texts that hold it: ask so for what every match holds, since most texts hold none.

        A core that begins with a rare letter, or one of a few, is found soonest.
        """
        return (self.texts[at] for at in self._searched.holding(core))

    def own_words_holding(self, core: LatePattern) -> Iterator[tuple[Path, str, str]]:
        """The texts that hold it outside quotation marks, with their own words."""
        return ((*self.texts[at], self.own_words[at]) for at in self._searched_own_words.holding(core))

    @cached_property
    def cited(self) -> tuple[Cited, ...]:
        """Every citation in the order of the file."""
        return tuple(cited(self.holding(CITING)))

    @cached_property
    def _searched(self) -> SearchedTexts:
        return SearchedTexts([text for _, text in self.texts])

    @cached_property
    def _searched_own_words(self) -> SearchedTexts:
        return SearchedTexts(self.own_words)

    @property
    def mappings(self) -> Mapping[Path, BaseModel]:
        """Every mapping of the document by the path it was typed at, in order."""
        return self.resolved.mappings

    def every(self, *kinds: type[Model]) -> Iterator[tuple[Path, Model]]:
        """The mappings of these kinds, in order."""
        wanted = {kind for kind in self._kinds if issubclass(kind, kinds)}
        return ((path, cast(Model, model)) for path, model in self.mappings.items() if type(model) in wanted)

    @cached_property
    def _kinds(self) -> frozenset[type[BaseModel]]:
        return frozenset(map(type, self.mappings.values()))

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every list of things that are counted together."""
        return tuple(rows_among(self.mappings))

    @cached_property
    def times(self) -> dict[Path, Interval | None]:
        """The days that each deadline and period covers."""
        issued = self.issued
        return {path: interval_of(time, issued) for path, time in self.resolved.times.items()}

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
