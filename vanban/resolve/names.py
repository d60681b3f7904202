"""The name at a place of a phrase: the longest of the directory that ends at a boundary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vanban.models.units import Province
from vanban.resolve.directory import Directory, Scope, Spelling
from vanban.resolve.places import Tail, is_boundary, read_tail
from vanban.resolve.words import Word, same_capitals


class Found(NamedTuple):
    """A name of the directory and what stands behind it."""

    spelling: Spelling
    behind: int
    province: Province | None
    proper_name: str
    is_misspelt: bool
    """Whether its capitals are wrong."""


def find_name(
    words: Sequence[Word], place: int, directory: Directory, scope: Scope, head: str | None = None
) -> Found | None:
    """The name at this place, if one stands there; with a head, one that leaves out its first word."""
    wrong: Found | None = None
    for end, spelling in directory.names.at(words, place, head):
        tail = read_tail(words, end, spelling, directory)
        if not is_boundary(words, tail.behind) or not _fits(spelling, tail, directory, scope):
            continue
        wrong_capitals = not _capitals_agree(words[place:end], spelling, head)
        found = Found(spelling, tail.behind, tail.province, tail.proper_name, wrong_capitals)
        if not wrong_capitals:
            return found
        wrong = wrong or found
    return wrong


def _fits(spelling: Spelling, tail: Tail, directory: Directory, scope: Scope) -> bool:
    named = tail.province.name if tail.province else None
    if not spelling.entry.is_visible(scope, named):
        return False
    if not spelling.of_city:
        return True
    province = directory.province_by_name.get(named or scope.province or "")
    return province is not None and province.kind == "thành phố"


def _capitals_agree(typed: Sequence[Word], spelling: Spelling, head: str | None) -> bool:
    """The first letter is free, as are a city's level, all of a collective, and a name all in capitals."""
    right = spelling.words[1:] if head else spelling.words
    letters, right_letters = [word.typed for word in typed], [word.typed for word in right]
    if letters == right_letters or spelling.entry.unit.kind == "collective":
        return True
    if all(word.isupper() for word in letters if word.isalpha()):
        return True
    pairs = [*zip(letters, right_letters, strict=True)]
    if spelling.of_city:
        pairs = pairs[:-2]
    if pairs and not head:
        pairs[0] = (pairs[0][0][1:], pairs[0][1][1:])
    return all(same_capitals(a, b) for a, b in pairs)
