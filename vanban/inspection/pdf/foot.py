"""What stands at the foot of a page under a line of its own: footnotes, and the address of the office."""

from __future__ import annotations

from typing import NamedTuple

from vanban.inspection.pdf.folding import folded
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.marks import Stroke
from vanban.inspection.pdf.model import InspectedPage
from vanban.law import nd30

LARGEST = nd30.CONTACT_SIZE.high.points + 0.3
FULL_WIDTH = 0.7
"""A line at least this share of the paper wide parts the address from the text; a shorter one, footnotes."""


class Foot(NamedTuple):
    """The lines at the foot."""

    notes: tuple[Line, ...] = ()
    contact: tuple[Line, ...] = ()


def foot_of(page: InspectedPage) -> Foot:
    """The small lines under a line drawn low on the page: under a wide one on page one stands the address."""
    foot = Foot()
    low = (each for each in page.strokes if each.horizontal and each.top > page.height / 2)
    for stroke in sorted(low, key=lambda each: each.top):
        below = tuple(line for line in page.lines if line.base > stroke.top)
        if below and _is_foot(stroke, below):
            if stroke.length > FULL_WIDTH * page.width and page.number == 1:
                notes = tuple(line for line in foot.notes if line not in below)
                return Foot(notes, below)
            foot = foot if foot.notes else Foot(below)
    return foot


def _is_foot(stroke: Stroke, below: tuple[Line, ...]) -> bool:
    small = all(line.size <= LARGEST and not line.framed for line in below)
    inside = min(line.left for line in below) >= stroke.left - 3
    heading = any(folded(line.text).startswith("noi nhan") for line in below)
    return small and inside and not heading
