"""How much two pieces share: their words in the same order, where enough of them are the same."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from vanban.history.likeness import ALIKE
from vanban.redlining.aligning import Pairs, Sample, align
from vanban.redlining.words_of import Words
from vanban.text.nearest import likeness

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Weighed(Generic[Value]):
    """A piece with its words; only pieces of one sort may stand for each other, and those of one key are the same."""

    value: Value
    words: Words
    sort: Hashable
    key: Hashable
    cutoff: float = ALIKE


def align_weighed(old: Sequence[Weighed[Value]], new: Sequence[Weighed[Value]]) -> Pairs:
    """Which of the old stands for which of the new."""
    sample: Sample[Weighed[Value]] = Sample(lambda each: (each.sort, each.key), _weight)
    return align(old, new, sample)


def shared_words(one: Words, other: Words, cutoff: float = ALIKE) -> float:
    """How many words two rows share in the same order; 0 where they are less alike than this."""
    if not one or not other:
        return 0.0
    total = len(one) + len(other)
    if 200.0 * min(len(one), len(other)) / total < cutoff or set(one).isdisjoint(other):
        return 0.0
    alike = likeness(one, other)
    return alike * total / 200.0 if alike >= cutoff else 0.0


def _weight(one: Weighed[Value], other: Weighed[Value]) -> float:
    if one.sort != other.sort:
        return 0.0
    if one.key == other.key:
        return len(one.words) + 0.5
    return shared_words(one.words, other.words, one.cutoff)
