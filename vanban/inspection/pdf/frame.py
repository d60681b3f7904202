"""Where the text stands on the page, read off its full lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vanban.inspection.pdf.components import Frame
from vanban.inspection.pdf.letters import Line
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
    left = _leftmost([line.left for line in plain]) if plain else nd30.MARGIN_LEFT.low.pt.points
    right = _fullest(rights)
    usual = paper_width - nd30.MARGIN_RIGHT.low.pt.points
    return Frame(left, usual, False) if right is None else Frame(left, right)


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
