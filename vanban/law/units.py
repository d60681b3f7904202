"""Lengths as types: points for letters, millimetres for paper, and the two that Word counts in."""

from __future__ import annotations

from vanban.values import dataclass

POINTS_PER_MILLIMETRE = 72 / 25.4
TWIPS_PER_POINT = 20


@dataclass(frozen=True, slots=True, order=True)
class Pt:
    """A length in typographic points (1/72 inch)."""

    points: float

    @property
    def twips(self) -> int:
        """Twentieths of a point, Word's unit of length."""
        return round(self.points * TWIPS_PER_POINT)

    @property
    def half_points(self) -> int:
        """Half points, Word's unit of letter size."""
        return round(self.points * 2)

    @property
    def eighths(self) -> int:
        """Eighths of a point, Word's unit of line weight."""
        return round(self.points * 8)

    @property
    def mm(self) -> Mm:
        """The same length in millimetres."""
        return Mm(self.points / POINTS_PER_MILLIMETRE)


@dataclass(frozen=True, slots=True, order=True)
class Mm:
    """A length in millimetres."""

    millimetres: float

    @property
    def pt(self) -> Pt:
        """The same length in points."""
        return Pt(self.millimetres * POINTS_PER_MILLIMETRE)

    @property
    def twips(self) -> int:
        """Twentieths of a point, Word's unit of length."""
        return self.pt.twips

    @property
    def emu(self) -> int:
        """English metric units, DrawingML's unit of length: 36 000 to the millimetre."""
        return round(self.millimetres * 36_000)

    def __add__(self, other: Mm) -> Mm:
        return Mm(self.millimetres + other.millimetres)

    def __sub__(self, other: Mm) -> Mm:
        return Mm(self.millimetres - other.millimetres)

    def __mul__(self, factor: float) -> Mm:
        return Mm(self.millimetres * factor)
