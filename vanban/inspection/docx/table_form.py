"""How a table is set: widths, room in cells and lines, its style's words under its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.inspection.docx.formats import mm
from vanban.inspection.docx.markup import Element, W, child, twips, value
from vanban.inspection.docx.settings import border
from vanban.inspection.docx.styles import Styles
from vanban.law.units import Mm

SIDES = ("top", "bottom", "left", "right", "insideH", "insideV")
EQUAL = {"left": ("left", "start"), "right": ("right", "end")}
WORDS_SIDE_ROOM = 108.0
"""Twips that Word leaves at the sides of a cell where nothing is said."""
FIFTIETHS = 5000
"""Word counts per cent in fiftieths."""


@dataclass(frozen=True)
class TableForm:
    """What a table says of itself, its style's words last."""

    properties: tuple[Element, ...]
    style: str
    grid: tuple[float, ...]
    room: Mm

    def border(self, side: str) -> str:
        """The kind of line on a side, or between cells; empty for none."""
        for element in self.properties:
            for name in EQUAL.get(side, (side,)):
                line = child(element, "tblBorders", name)
                if line is not None:
                    return border(line)
        return ""

    def margin(self, side: str, cell: Element) -> float:
        """The room inside a cell on a side, in twips."""
        own = child(cell, "tcPr")
        places = [child(own, "tcMar"), *(child(element, "tblCellMar") for element in self.properties)]
        for place in places:
            for name in EQUAL[side]:
                length = twips(value(child(place, name), "w"))
                if length is not None:
                    return length
        return WORDS_SIDE_ROOM

    def cell_width(self, cell: Element, column: int, span: int) -> float:
        """Its width in twips: its own word, else the grid's."""
        width = child(cell, "tcPr", "tcW")
        said = twips(value(width, "w"))
        if said and (value(width, "type") or "dxa") == "dxa":
            return said
        if said and value(width, "type") == "pct":
            return self.room.twips * said / FIFTIETHS
        return sum(self.grid[column : column + span])

    def cell_borders(self, cell: Element, edges: frozenset[str]) -> frozenset[str]:
        """The sides of a cell that have a line; `edges` are the sides where the table ends."""
        return frozenset(side for side in ("top", "bottom", "left", "right") if self._line(cell, side, side in edges))

    def _line(self, cell: Element, side: str, at_edge: bool) -> str:
        for name in EQUAL.get(side, (side,)):
            own = child(cell, "tcPr", "tcBorders", name)
            if own is not None:
                return border(own)
        inner = "insideH" if side in ("top", "bottom") else "insideV"
        return self.border(side if at_edge else inner)

    @property
    def indent(self) -> float:
        """How far the table starts from the margin, in twips; where it is centred, that follows."""
        for element in self.properties:
            if value(child(element, "jc")) == "center":
                return (self.room.twips - sum(self.grid)) / 2
            length = twips(value(child(element, "tblInd"), "w"))
            if length is not None:
                return length
        return 0.0


def table_form(table: Element, styles: Styles, room: Mm) -> TableForm:
    """The form of this table, in this much room."""
    own = child(table, "tblPr")
    style = value(child(own, "tblStyle")) or styles.default("table")
    inherited = [item.table for item in reversed(styles.chain(style)) if item.table is not None]
    grid = child(table, "tblGrid")
    columns = (
        [] if grid is None else [twips(value(column, "w")) or 0.0 for column in grid if column.tag == f"{W}gridCol"]
    )
    return TableForm((*([own] if own is not None else []), *inherited), style, tuple(columns), room)


def whole_width(form: TableForm, rows: Iterator[float]) -> Mm:
    """The widest row."""
    return mm(max(rows, default=sum(form.grid)))
