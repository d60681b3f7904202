"""The small distances that the decree leaves open, the same in every part of a page."""

from __future__ import annotations

from vanban.law.units import Mm, Pt
from vanban.layout.profile import CELL_PADDING
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Spacing:
    """Thickness of lines, and room between the parts."""

    rule: Pt = Pt(0.75)
    table_rule: Pt = Pt(0.5)
    above_rule: Pt = Pt(2)
    below_rule: Pt = Pt(6)
    between_parts: Pt = Pt(12)
    in_letterhead: Pt = Pt(6)
    between_marks: Mm = Mm(3)
    beside_cell: Mm = CELL_PADDING
    around_table: Pt = Pt(6)
    under_note_rule: Pt = Pt(2)
    note_rule: Mm = Mm(50)


SPACING = Spacing()
