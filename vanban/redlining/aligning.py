"""Which of the old stands for which of the new, in order: what is the same and unique first, then the most alike."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")
Pairs = list[tuple[int, int]]
"""Indexes of old and new, both ascending."""

SMALL = 250_000
"""So many comparisons of each with each are no burden; larger stretches are cut at what is the same."""


@dataclass(frozen=True, slots=True)
class Sample(Generic[Value]):
    """How values are compared: the key says which are the same, the weight how much two share, 0 for nothing."""

    key: Callable[[Value], Hashable]
    weight: Callable[[Value, Value], float]


def align(old: Sequence[Value], new: Sequence[Value], sample: Sample[Value]) -> Pairs:
    """As much in common as can be had in order."""
    keys = [sample.key(each) for each in old], [sample.key(each) for each in new]
    return list(_between(old, new, keys, sample, range(len(old)), range(len(new))))


def merged(old: Sequence[Value], new: Sequence[Value], pairs: Pairs) -> Iterator[tuple[int | None, int | None]]:
    """Every index of either side once, in one row: what is gone before what has come in its place."""
    i = j = 0
    for one, other in [*pairs, (len(old), len(new))]:
        yield from ((at, None) for at in range(i, one))
        yield from ((None, at) for at in range(j, other))
        if one < len(old) or other < len(new):
            yield one, other
        i, j = one + 1, other + 1


def _between(
    old: Sequence[Value],
    new: Sequence[Value],
    keys: tuple[list[Hashable], list[Hashable]],
    sample: Sample[Value],
    left: range,
    right: range,
) -> Iterator[tuple[int, int]]:
    while left and right and keys[0][left[0]] == keys[1][right[0]]:
        yield left[0], right[0]
        left, right = left[1:], right[1:]
    tail: Pairs = []
    while left and right and keys[0][left[-1]] == keys[1][right[-1]]:
        tail.append((left[-1], right[-1]))
        left, right = left[:-1], right[:-1]
    if left and right:
        anchors = _anchors(keys, left, right)
        if anchors:
            i, j = left.start, right.start
            for one, other in [*anchors, (left.stop, right.stop)]:
                yield from _between(old, new, keys, sample, range(i, one), range(j, other))
                if one < left.stop:
                    yield one, other
                i, j = one + 1, other + 1
        else:
            yield from _most_alike(old, new, sample, left, right)
    yield from reversed(tail)


def _anchors(keys: tuple[list[Hashable], list[Hashable]], left: range, right: range) -> Pairs:
    """What stands once on either side, as much of it as is in order."""
    ones = Counter(keys[0][at] for at in left)
    others = Counter(keys[1][at] for at in right)
    places = {keys[1][at]: at for at in right if others[keys[1][at]] == 1}
    found = [(at, places[keys[0][at]]) for at in left if ones[keys[0][at]] == 1 and keys[0][at] in places]
    return _ascending(found)


def _ascending(pairs: Pairs) -> Pairs:
    """The longest row of these whose second indexes ascend too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [at]
    row: Pairs = []
    at = last[-1] if last else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _most_alike(
    old: Sequence[Value], new: Sequence[Value], sample: Sample[Value], left: range, right: range
) -> Iterator[tuple[int, int]]:
    """The row of pairs with the greatest weight; the longer ones in halves where there are too many."""
    if len(left) * len(right) > SMALL:
        middle, half = left[len(left) // 2], right[len(right) // 2]
        yield from _most_alike(old, new, sample, range(left.start, middle), range(right.start, half))
        yield from _most_alike(old, new, sample, range(middle, left.stop), range(half, right.stop))
        return
    weights = [[sample.weight(old[i], new[j]) for j in right] for i in left]
    best = _sums(weights)
    i = j = 0
    while i < len(left) and j < len(right):
        if weights[i][j] and best[i][j] == weights[i][j] + best[i + 1][j + 1]:
            yield left[i], right[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _sums(weights: list[list[float]]) -> list[list[float]]:
    """The most that can be had from each place on."""
    width = len(weights[0])
    best = [[0.0] * (width + 1) for _ in range(len(weights) + 1)]
    for i in range(len(weights) - 1, -1, -1):
        row, below, own = best[i], best[i + 1], weights[i]
        for j in range(width - 1, -1, -1):
            most = below[j] if below[j] > row[j + 1] else row[j + 1]
            taken = own[j] + below[j + 1] if own[j] else 0.0
            row[j] = taken if taken > most else most
    return best
