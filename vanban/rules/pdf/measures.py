"""Lengths as messages print them."""

from __future__ import annotations

from vanban.law.nd30 import MmBand, PtBand
from vanban.law.units import Mm, Pt


def as_mm(points: float) -> str:
    """Millimetres with one decimal, after a comma."""
    return f"{_number(Pt(points).mm.millimetres)} mm"


def as_pt(points: float) -> str:
    """Points with one decimal where there is one."""
    return f"{_number(points)} pt"


def as_share(ratio: float) -> str:
    """A share in hundredths."""
    return f"{ratio:.2f}".replace(".", ",")


def sizes(band: PtBand) -> str:
    """13 pt, or 13-14 pt."""
    low, high = _number(band.low.points), _number(band.high.points)
    return f"{low} pt" if low == high else f"{low}-{high} pt"


def lengths(band: MmBand) -> str:
    """20-25 mm."""
    return f"{_number(band.low.millimetres)}-{_number(band.high.millimetres)} mm"


def points(length: Mm) -> float:
    """Millimetres as the page counts."""
    return length.pt.points


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")
