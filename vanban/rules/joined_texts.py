"""Many texts searched at once: what few of them hold is found in one look at all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

BEGINNING = "\0"
"""Stands before each of the texts: no letter, no blank, no mark."""


@dataclass(frozen=True, slots=True)
class JoinedTexts:
    """Texts one behind the other, and where each one's beginning stands."""

    whole: str
    starts: tuple[int, ...]

    def holding(self, core: LatePattern) -> Iterator[int]:
        """Which of the texts hold it, in order; perhaps one more, where it can reach over a beginning."""
        match = core.search(self.whole)
        while match:
            at = bisect_right(self.starts, match.start()) - 1
            yield at
            if at + 1 == len(self.starts):
                return
            match = core.search(self.whole, self.starts[at + 1])


def join(texts: Iterable[str]) -> JoinedTexts:
    """The texts as one."""
    begun = [BEGINNING + text for text in texts]
    return JoinedTexts("".join(begun), tuple(accumulate(map(len, begun[:-1]), initial=0)))
