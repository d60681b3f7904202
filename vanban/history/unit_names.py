"""The names that a unit goes by: short ones, those of what it took over from, and what took over from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vanban.models.units import Unit
from vanban.resolve.directory import Directory
from vanban.resolve.words import Word, folded, split_words
from vanban.text.nearest import nearest

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A unit that is asked for: the directory's names of it, or its words alone where no directory has it."""

    words: Key
    names: frozenset[Key]
    directories: tuple[Directory, ...]

    @property
    def is_known(self) -> bool:
        """Whether a directory has it."""
        return bool(self.names)

    def is_named(self, name: str) -> bool:
        """Whether this name of a unit is one of its names."""
        key = folded(name)
        return key in self.names if self.is_known else _holds(key, self.words)

    def is_in(self, text: str) -> bool:
        """Whether a text names it: the whole name, not a part of another unit's."""
        if not self.is_known:
            return _holds(folded(text), self.words)
        words = split_words(text)
        return any(self.names & set(_names_in(words, directory)) for directory in self.directories)


def wanted_unit(name: str, directories: Sequence[Directory]) -> Wanted:
    """The unit of this name in either state, with those it took over from and those that took over from it."""
    words = folded(name)
    names: set[Key] = set()
    for directory in directories:
        wanted = {words, _without_province(words, directory)}
        units = [spelling.entry.unit for spelling in directory.spellings]
        named = [spelling.entry.unit for spelling in directory.spellings if folded(spelling.name) in wanted]
        for unit in (*_later(named, units), *_earlier(named, units)):
            names |= {folded(each) for each in (unit.name, *unit.short_names)}
    return Wanted(words, frozenset(names), tuple(directories))


def nearest_unit(name: str, directories: Sequence[Directory]) -> str:
    """The name of a directory that is most like it; empty where none is."""
    names = {" ".join(folded(spelling.name)): spelling.name for each in directories for spelling in each.spellings}
    near = nearest(" ".join(folded(name)), list(names))
    return names[near] if near else ""


def _without_province(words: Key, directory: Directory) -> Key:
    """A name without the province behind it, as documents of that province write it."""
    for province in directory.province_by_name.values():
        for tail in (folded(f"{province.kind} {province.name}"), folded(province.name)):
            if len(tail) < len(words) and words[-len(tail) :] == tail:
                return words[: -len(tail)]
    return words


def _later(units: Iterable[Unit], known: Sequence[Unit]) -> list[Unit]:
    """The units and, one after the other, their successors."""
    found = list({unit.name: unit for unit in units}.values())
    for unit in found:
        seen = {each.name for each in found}
        found += [each for each in _distinct(known) if each.name == unit.successor and each.name not in seen]
    return found


def _earlier(units: Iterable[Unit], known: Sequence[Unit]) -> list[Unit]:
    """The units and those that they succeeded."""
    found = list({unit.name: unit for unit in units}.values())
    for unit in found:
        seen = {each.name for each in found}
        found += [each for each in _distinct(known) if each.successor == unit.name and each.name not in seen]
    return found


def _distinct(units: Iterable[Unit]) -> Iterable[Unit]:
    return {unit.name: unit for unit in units}.values()


def _names_in(words: Sequence[Word], directory: Directory) -> Iterator[Key]:
    """The longest names that stand in these words, from the left, none inside another."""
    place = 0
    while place < len(words):
        end = directory.names.behind(words, place)
        if end > place:
            yield tuple(word.key for word in words[place:end])
        place = max(end, place + 1)


def _holds(words: Key, wanted: Key) -> bool:
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))
