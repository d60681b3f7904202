"""The directory of units, ready to be asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from vanban.models.units import Province, Unit, UnitDirectory
from vanban.resolve.name_tree import NameTree
from vanban.resolve.words import CONNECTIVES, Word, folded, split_words

Level = Literal["national", "provincial", "collective", "own"]
"""Where an entry stands in the directory; `own` is a body that one province has."""

CITY = tuple(split_words("thành phố"))
SEVERAL = tuple(split_words("các"))

INNER_KINDS = frozenset({"division", "post", "collective"})
"""Kinds whose names mean something only inside the body they belong to."""


class Scope(NamedTuple):
    """Whose document it is: the names in it are names there."""

    province: str | None = None
    department: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A unit and where it stands."""

    unit: Unit
    level: Level
    province: str | None = None

    def is_visible(self, scope: Scope, province: str | None) -> bool:
        """Whether a document of this scope, speaking of this province, may mean it by its name."""
        unit = self.unit
        inner = unit.kind in INNER_KINDS and unit.parent is not None and self.level == "own"
        if inner and scope.department not in (None, unit.parent):
            return False
        if self.province is None or self.province == (province or scope.province):
            return True
        return not inner and province is None and self.province in unit.name


class Spelling(NamedTuple):
    """One accepted way to write a unit's name."""

    name: str
    words: tuple[Word, ...]
    entry: Entry
    of_city: bool = False
    """Whether "thành phố" stands here for the "tỉnh" of the name."""


@dataclass(frozen=True, eq=False)
class Directory:
    """Every name with what it means; one that is loaded anew is another."""

    names: NameTree[Spelling]
    spellings: tuple[Spelling, ...]
    provinces: NameTree[Province]
    province_by_name: Mapping[str, Province]
    by_symbol: Mapping[str, Spelling]

    @cached_property
    def whole_spellings(self) -> list[Spelling]:
        """The spellings without letters for words: one letter makes another body of those."""
        return [s for s in self.spellings if all(len(w.typed) == 1 or not w.typed.isupper() for w in s.words)]

    @cached_property
    def plain_names(self) -> list[str]:
        """The whole spellings without connectives and marks, in the same order."""
        return [" ".join(w.key for w in s.words if w.key not in CONNECTIVES) for s in self.whole_spellings]

    def level(self, unit: Unit) -> Level:
        """Where the unit stands."""
        return next(spelling.entry.level for spelling in self.spellings if spelling.entry.unit is unit)

    def unit(self, name: str, province: str | None = None) -> Unit | None:
        """The unit of this very name."""
        words = split_words(name)
        for behind, spelling in self.names.at(words, 0):
            if behind == len(words) and spelling.entry.province in (None, province):
                return spelling.entry.unit
        return None


def build_directory(model: UnitDirectory) -> Directory:
    """The directory from its validated file."""
    spellings = tuple(spelling for entry in _entries(model) for spelling in _spellings(entry))
    provinces = [(folded(province.name), province) for province in model.provinces]
    return Directory(
        NameTree((tuple(word.key for word in spelling.words), spelling) for spelling in spellings),
        spellings,
        NameTree(provinces),
        {province.name: province for province in model.provinces},
        _by_symbol(spellings),
    )


def _by_symbol(spellings: tuple[Spelling, ...]) -> dict[str, Spelling]:
    shared = [spelling for spelling in spellings if spelling.entry.province is None]
    return {s.entry.unit.symbol: s for s in reversed(shared) if s.entry.unit.symbol}


def _entries(model: UnitDirectory) -> Iterator[Entry]:
    yield from (Entry(unit, "provincial") for unit in model.provincial)
    yield from (Entry(unit, "national") for unit in model.national)
    yield from (Entry(unit, "collective") for unit in model.collectives)
    for province in model.provinces:
        yield from (Entry(unit, "own", province.name) for unit in province.units)


def _spellings(entry: Entry) -> Iterator[Spelling]:
    for name in (entry.unit.name, *entry.unit.short_names):
        words = tuple(split_words(name))
        yield Spelling(name, words, entry)
        if entry.unit.kind == "collective":
            yield from _other_article(name, words, entry)
        elif entry.level == "provincial" and words[-1].key == "tỉnh":
            city = (*words[:-1], *CITY)
            yield Spelling(name.removesuffix("tỉnh") + "thành phố", city, entry, of_city=True)


def _other_article(name: str, words: tuple[Word, ...], entry: Entry) -> Iterator[Spelling]:
    """The collective with "các" before it, or without."""
    if words[0].key != "các":
        yield Spelling("các " + name, (*SEVERAL, *words), entry)
    elif len(words) > 2:
        yield Spelling(name[len("các ") :], words[1:], entry)
