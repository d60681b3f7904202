"""The name that was meant, where a typed one is close to it.

Close is judged word by word, since Vietnamese words are short: another head ("Bộ", "Sở") is another body,
while a letter, a connective or one word lost is a slip.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vanban.resolve.words import CONNECTIVES, folded
from vanban.text.nearest import closest_places, slips

FARTHEST = 12
"""Letters between two names beyond which they are not compared word by word."""

LEVEL_WORDS = frozenset(
    folded(
        "tỉnh thành phố xã phường thị trấn huyện quận đặc khu trung ương cấp các chi phó tổng bộ sở ban ngành phòng hội"
    )
)
"""Words that make another body of a name, and so are never merely lost."""

LONG_NAME = 5
"""Words of which a name may lose one and still be known."""


def plain(name: str) -> str:
    """The words of a name without connectives and marks."""
    return " ".join(key for key in folded(name) if key not in CONNECTIVES)


def nearest_name(typed: str, names: Sequence[str], allowed: Callable[[int], bool] = lambda _: True) -> int | None:
    """The place in `names`, all plain, of the one that `typed` misspells; None where it is like none."""
    wanted = plain(typed)
    for place in closest_places(wanted, names, farthest=FARTHEST, limit=8):
        if allowed(place) and is_slip(wanted, names[place]):
            return place
    return None


def is_slip(typed: str, right: str) -> bool:
    """Whether one plain name is the other with a slip of the pen."""
    one, other = typed.split(), right.split()
    if len(one) == len(other):
        return _are_slips(one, other)
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return len(other) >= LONG_NAME and _lost_words(longer, shorter)


def _are_slips(one: list[str], other: list[str]) -> bool:
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(pairs) <= max(1, (len(one) + 1) // 3) and all(
        slips(a, b) <= 1 and min(len(a), len(b)) > 1 for a, b in pairs
    )


def _lost_words(longer: list[str], shorter: list[str]) -> bool:
    """Whether the shorter lacks words in one place: one word in five at most."""
    place = next((n for n, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), len(shorter))
    behind = place + len(longer) - len(shorter)
    few = behind - place <= len(longer) // LONG_NAME
    same = longer[:place] + longer[behind:] == shorter
    return few and same and place > 0 and LEVEL_WORDS.isdisjoint(longer[place:behind])
