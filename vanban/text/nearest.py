"""The door to rapidfuzz: how alike two spellings are, and which known ones are nearest."""

from __future__ import annotations

from collections.abc import Sequence


def nearest(word: str, known: Sequence[str], *, cutoff: float = 70.0) -> str:
    """The most alike of the known words, or an empty text where none is alike enough (0 to 100)."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=cutoff)
    return str(found[0]) if found else ""


def closest_places(word: str, known: Sequence[str], *, farthest: int, limit: int) -> list[int]:
    """The places of the known words within so many slips of the pen, the closest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=farthest, limit=limit)
    return [int(place) for _, _, place in found]


def slips(one: str, other: str) -> int:
    """How many letters are lost, added, changed or swapped between two words."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other))


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """How alike two rows of words are, from 0 to 100: the share of words that both have in the same order."""
    from rapidfuzz import fuzz

    return float(fuzz.ratio(one, other))
