"""Turns the file's own coordinates into points from the top left corner of the page as a reader sees it."""

from __future__ import annotations

from vanban.inspection.pdf.pdfium import Handle
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's box and quarter turns."""

    left: float
    bottom: float
    width: float
    """Of the box, before it is turned."""
    height: float
    turns: int = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the file lies: from the left, from the top."""
        x, y = x - self.left, y - self.bottom
        match self.turns:
            case 1:
                return y, x
            case 2:
                return self.width - x, y
            case 3:
                return self.height - y, self.width - x
        return x, self.height - y

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A rectangle of the file as left, right, top, bottom."""
        (a, b), (c, d) = self.point(left, bottom), self.point(right, top)
        return min(a, c), max(a, c), min(b, d), max(b, d)


def sheet_of(page: Handle) -> Sheet:
    """The part of the page that shows."""
    left, bottom, right, top = page.get_bbox()
    return Sheet(left, bottom, right - left, top - bottom, page.get_rotation() // 90)
