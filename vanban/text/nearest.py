"""The door to rapidfuzz: the nearest spelling of a word among known ones."""

from __future__ import annotations

from collections.abc import Sequence


def nearest(word: str, known: Sequence[str], *, cutoff: float = 70.0) -> str:
    """The most alike of the known words, or an empty text where none is alike enough (0 to 100)."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=cutoff)
    return str(found[0]) if found else ""
