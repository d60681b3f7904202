"""Pairs by likeness: the most alike first, each value once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from vanban.text.nearest import likeness

LETTERS = re.compile(r"\w+")

ALIKE = 50.0
"""Half of the words in the same order: less is another text."""

Value = TypeVar("Value")


def words(text: str) -> tuple[str, ...]:
    """The words without case and marks."""
    return tuple(LETTERS.findall(text.casefold()))


def pair(
    old: Sequence[Value],
    new: Sequence[Value],
    score: Callable[[Value, Value], float],
    *,
    cutoff: float = ALIKE,
) -> list[tuple[Value, Value]]:
    """Old and new that are alike enough; between equals those at about the same place."""
    scored = [
        (-alike, abs(i * len(new) - j * len(old)), i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if (alike := score(one, other)) >= cutoff
    ]
    pairs: list[tuple[Value, Value]] = []
    used_old: set[int] = set()
    used_new: set[int] = set()
    for _, _, i, j in sorted(scored):
        if i not in used_old and j not in used_new:
            used_old.add(i)
            used_new.add(j)
            pairs.append((old[i], new[j]))
    return pairs


def word_likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 100."""
    return 100.0 if one == other else likeness(words(one), words(other))


def out_of_order(places: Sequence[int]) -> set[int]:
    """The indexes of those that must move so that the rest ascends; as few as can be."""
    best: list[tuple[int, int]] = []
    for index, place in enumerate(places):
        before = max(((best[at][0], at) for at in range(index) if places[at] < place), default=(0, -1))
        best.append((before[0] + 1, before[1]))
    kept: set[int] = set()
    at = max(range(len(best)), key=lambda each: best[each][0], default=-1)
    while at >= 0:
        kept.add(at)
        at = best[at][1]
    return set(range(len(places))) - kept
