"""Two rows of pieces as one, where each piece says whether it stayed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Piece = TypeVar("Piece")


def in_order(
    old: Sequence[Piece], new: Sequence[Piece], came_or_went: Callable[[Piece], bool]
) -> Iterator[tuple[Piece | None, Piece | None]]:
    """What stayed, in order, with what went and came between; nothing stayed where the two do not agree."""
    before = [at for at, piece in enumerate(old) if not came_or_went(piece)]
    after = [at for at, piece in enumerate(new) if not came_or_went(piece)]
    pairs = list(zip(before, after, strict=True)) if len(before) == len(after) else []
    i = j = 0
    for one, other in [*pairs, (len(old), len(new))]:
        yield from ((piece, None) for piece in old[i:one])
        yield from ((None, piece) for piece in new[j:other])
        if one < len(old):
            yield old[one], new[other]
        i, j = one + 1, other + 1
