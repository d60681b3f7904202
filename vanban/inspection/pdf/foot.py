"""What stands at the foot of a page under a line of its own: footnotes, or the address of the office."""

from __future__ import annotations

from vanban.inspection.pdf.model import InspectedPage, Line, Stroke
from vanban.law import nd30

LARGEST = nd30.CONTACT_SIZE.high.points + 0.3
FULL_WIDTH = 0.7
"""A line at least this share of the paper wide parts the address from the text; a shorter one, footnotes."""

Foot = tuple[tuple[Line, ...], bool]


def foot_of(page: InspectedPage) -> Foot:
    """The small lines under the lowest line of the page, and whether that line is as wide as the text."""
    plain = [line for line in page.lines if not line.framed]
    for stroke in sorted((each for each in page.strokes if each.horizontal), key=lambda each: each.top):
        below = tuple(line for line in plain if line.base > stroke.top)
        if below and _is_foot(stroke, below, page):
            return below, stroke.length > FULL_WIDTH * page.width
    return (), False


def _is_foot(stroke: Stroke, below: tuple[Line, ...], page: InspectedPage) -> bool:
    small = all(line.size <= LARGEST for line in below)
    clear = not any(line.framed and line.base > stroke.top for line in page.lines)
    low = stroke.top > page.height / 2 and below[0].left >= stroke.left - 3
    heading = any(line.text.startswith("Nơi nhận") for line in below)
    return small and clear and low and not heading
