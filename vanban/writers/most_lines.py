"""A generous reckoning of how many lines a text may need, where measuring it would cost more."""

from __future__ import annotations

from math import ceil

from vanban.law.units import Pt

WIDE_LETTER = 0.7
"""In em: more than running text needs for a letter, capitals and wasted ends of lines included."""
NARROWEST = 10
"""In points: a line that is narrower is reckoned as wide as this."""


def most_lines(text: str, size: Pt, width: Pt) -> int:
    """Surely not fewer lines than the text has in letters of this size."""
    room = max(width.points, NARROWEST)
    return ceil(len(text) * size.points * WIDE_LETTER / room) + 1 + text.count("\n")
