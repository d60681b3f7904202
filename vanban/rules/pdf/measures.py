"""What messages print: words in both languages, and lengths with the decimal sign of each."""

from __future__ import annotations

from vanban.law.nd30 import MmBand, PtBand
from vanban.law.units import Mm, Pt
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The same in Vietnamese and in English."""

    vi: str
    en: str


def said(vi: str, en: str, *values: Words) -> Words:
    """Words around values: each `{}` stands for one."""
    return Words(vi.format(*(each.vi for each in values)), en.format(*(each.en for each in values)))


def as_mm(points: float) -> Words:
    """Millimetres with one decimal."""
    return said("{} mm", "{} mm", _number(Pt(points).mm.millimetres))


def as_pt(points: float) -> Words:
    """Points with one decimal where there is one."""
    return said("{} pt", "{} pt", _number(points))


def as_share(ratio: float) -> Words:
    """A share in hundredths."""
    return Words(f"{ratio:.2f}".replace(".", ","), f"{ratio:.2f}")


def sizes(band: PtBand) -> Words:
    """13 pt, or 13-14 pt."""
    low, high = _number(band.low.points), _number(band.high.points)
    return said("{} pt", "{} pt", low) if low == high else said("{}-{} pt", "{}-{} pt", low, high)


def lengths(band: MmBand) -> Words:
    """20-25 mm."""
    return said("{}-{} mm", "{}-{} mm", _number(band.low.millimetres), _number(band.high.millimetres))


def points(length: Mm) -> float:
    """Millimetres as the page counts."""
    return length.pt.points


def _number(value: float) -> Words:
    text = f"{value:.1f}".removesuffix(".0")
    return Words(text.replace(".", ","), text)
