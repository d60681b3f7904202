"""How wide a text is in Times: the advance widths of the project's own faces, which are Times New Roman's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache

from vanban import project
from vanban.law.units import Mm, Pt

METRICS = project.FONTS / "metrics.json"
FACES = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "Bold Italic"}
UNKNOWN = 0.5
"""The width in ems of a letter that the faces lack."""


@cache
def _faces() -> Mapping[str, tuple[int, Mapping[str, int]]]:
    faces = json.loads(METRICS.read_text(encoding="utf-8"))["faces"]
    return {
        name: (face["units_per_em"], dict(zip(face["letters"], face["widths"], strict=True)))
        for name, face in faces.items()
    }


def text_width(text: str, size: Pt, *, bold: bool = False, italic: bool = False) -> Mm:
    """How long the text is on one line."""
    per_em, widths = _faces()[FACES[bold, italic]]
    units = sum(widths.get(letter, per_em * UNKNOWN) for letter in text)
    return Pt(units / per_em * size.points).mm


def total(lengths: Iterable[Mm]) -> Mm:
    """The lengths one after the other."""
    return Mm(sum(length.millimetres for length in lengths))
