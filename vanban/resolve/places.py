"""What follows a unit's name: a proper name, the province, the words after a collective."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vanban.models.units import Province
from vanban.resolve.directory import Directory, Spelling
from vanban.resolve.party_words import JOINING_VERBS, LINKS, LOCALITIES, PROVINCE_WORDS, TAILS
from vanban.resolve.words import Word

ENDS = frozenset({"(", ")", "[", "]"})
"""Marks that end a name whatever follows; they open a remark."""


class Tail(NamedTuple):
    """What was read behind a name, and the place behind that."""

    behind: int
    province: Province | None = None
    proper_name: str = ""


def read_tail(words: Sequence[Word], place: int, spelling: Spelling, directory: Directory) -> Tail:
    """Everything that belongs to the name before this place."""
    entry = spelling.entry
    if entry.level == "collective":
        place = TAILS.behind(words, place)
    if entry.unit.followed_by_name:
        return _named(words, place, directory)
    if entry.level in ("provincial", "own", "collective"):
        return province_at(words, place, directory)
    return Tail(place)


def is_boundary(words: Sequence[Word], place: int) -> bool:
    """Whether a name may end before this place."""
    if place >= len(words) or words[place].key in ENDS:
        return True
    return LINKS.behind(words, place) > place or JOINING_VERBS.behind(words, place) > place


def province_at(words: Sequence[Word], place: int, directory: Directory) -> Tail:
    """ "tỉnh Lạng Sơn", "Lạng Sơn" or "tỉnh" alone."""
    start = PROVINCE_WORDS.behind(words, place)
    if start < len(words) and words[start].is_proper:
        for end, province in directory.provinces.at(words, start):
            return Tail(end, province)
    return Tail(start)


def _named(words: Sequence[Word], place: int, directory: Directory) -> Tail:
    """A proper name, then the district and the province it lies in, with or without commas."""
    end = _proper_end(words, place)
    proper = _typed(words, place, end)
    province: Province | None = None
    while proper and province is None:
        start = end + 1 if end < len(words) and words[end].key == "," else end
        district = _proper_end(words, LOCALITIES.behind(words, start)) if start < len(words) else start
        found = province_at(words, start, directory)
        if found.province is not None and found.behind > start:
            end, province = found.behind, found.province
        elif LOCALITIES.behind(words, start) > start and district > LOCALITIES.behind(words, start):
            end = district
        else:
            break
    return Tail(end, province, proper)


def _proper_end(words: Sequence[Word], place: int) -> int:
    """Behind the capitalised words, a commune's word before them counted in."""
    start = LOCALITIES.behind(words, place)
    end = start
    while end < len(words) and (words[end].is_proper or (words[end].key == "-" and end > start)):
        end += 1
    if end > start and words[end - 1].key == "-":
        end -= 1
    return end if end > start else place


def _typed(words: Sequence[Word], start: int, end: int) -> str:
    return " ".join(word.typed for word in words[start:end]).replace("' ", "'").replace(" '", "'")
