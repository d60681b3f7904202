"""Where the text stands on the page, read off its full lines."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.inspection.pdf.components import Frame
from vanban.inspection.pdf.model import Line
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
    shared = [edge for edge in sorted(edges) if sum(abs(edge - other) < NEAR for other in edges) >= 2]
    return shared[0] if shared else min(edges)


def _fullest(edges: Sequence[float]) -> float | None:
    """The furthest right edge that enough lines share; of ragged ones the furthest; None where there are few."""
    if len(edges) < 3:
        return None
    enough = max(2, len(edges) * SHARE)
    shared = [edge for edge in edges if sum(abs(edge - other) < NEAR for other in edges) >= enough]
    return max(shared, default=max(edges) if len(edges) > 5 else None)
