"""Where the text stands on the page, read off its full lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from vanban.inspection.pdf.components import Frame
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.paragraphs import INDENTED, ended
from vanban.law import nd30
from vanban.law.units import Mm

LONG = Mm(100).pt.points
NEAR = Mm(0.5).pt.points
SHARE = 0.15
"""How many of the long lines an edge must have to be the text's."""


def frame_of(lines: Sequence[Line], paper_width: float) -> Frame:
    """The left edge that lines return to and the right edge that most long ones reach."""
    plain = [line for line in lines if not line.framed]
    rights = [line.right for line in plain if line.width >= LONG]
    right = _fullest(rights)
    usual = paper_width - nd30.MARGIN_RIGHT.low.pt.points
    left = _left(plain, usual if right is None else right) if plain else nd30.MARGIN_LEFT.low.pt.points
    return Frame(left, usual, False) if right is None else Frame(left, right)


def _left(lines: Sequence[Line], right: float) -> float:
    """Where lines return to; of a text whose lines all begin paragraphs, as far out as a lawful indent tells."""
    found = _leftmost([line.left for line in lines])
    returns = [line.left for last, line in pairwise(lines) if _runs_on(last, line, right)]
    if any(edge < found + NEAR for edge in returns):
        return min(found, *returns) if min(returns) < found - NEAR and not _near(found, returns) else found
    margin = nd30.MARGIN_LEFT
    outer = [found - indent.pt.points for indent in nd30.FIRST_LINE_INDENTS]
    lawful = [edge for edge in outer if margin.low.pt.points - NEAR < edge < margin.high.pt.points + NEAR]
    return min(lawful, default=found) if found > margin.high.pt.points + NEAR else found


def _near(edge: float, edges: Sequence[float]) -> bool:
    return any(abs(edge - other) < NEAR for other in edges)


def _runs_on(last: Line, line: Line, right: float) -> bool:
    """Whether the line surely goes on with the paragraph of the one before, at the left edge."""
    follows = line.page == last.page and last.base + 1 < line.base < last.base + 2.5 * last.size
    inner = last.left > line.left + INDENTED or (abs(last.left - line.left) < NEAR and line.text[:1].islower())
    return follows and inner and last.width >= LONG and not ended(last, line, Frame(line.left, right))


def _leftmost(edges: Sequence[float]) -> float:
    """The leftmost edge that two lines share, so that one stray line does not move the frame."""
    ordered = sorted(edges)
    return next((edge for edge in ordered if _sharing(edge, ordered) >= 2), ordered[0])


def _fullest(edges: Sequence[float]) -> float | None:
    """The furthest right edge that enough lines share; of ragged ones the furthest; None where there are few."""
    if len(edges) < 3:
        return None
    ordered = sorted(edges)
    enough = max(2, len(edges) * SHARE)
    shared = (edge for edge in reversed(ordered) if _sharing(edge, ordered) >= enough)
    return next(shared, ordered[-1] if len(edges) > 5 else None)


def _sharing(edge: float, ordered: Sequence[float]) -> int:
    """How many edges are nearly this one, itself among them."""
    return bisect_left(ordered, edge + NEAR) - bisect_right(ordered, edge - NEAR)
