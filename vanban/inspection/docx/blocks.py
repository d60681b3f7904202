"""The blocks of a text: paragraphs and tables, each resolved as it is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from vanban.inspection.docx.drawings import Drawn, drawn_lines, text_boxes
from vanban.inspection.docx.formats import mm, paragraph_format
from vanban.inspection.docx.letters import LetterReader, preferred
from vanban.inspection.docx.markup import MC, Element, W, child, value, whole
from vanban.inspection.docx.model import Block, Cell, Row, Table
from vanban.inspection.docx.numbering import LabelCounter
from vanban.inspection.docx.paragraph import Paragraph, Place, Run
from vanban.inspection.docx.settings import Settings, paragraph_settings, run_settings
from vanban.inspection.docx.styles import Styles, says
from vanban.inspection.docx.table_form import TableForm, table_form
from vanban.law.units import Mm

WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the reader is: the room, the section, and the table around it."""

    room: Mm
    section: int = 0
    place: Place | None = None
    table_style: str = ""
    floats: bool = False


@dataclass
class BlockReader:
    """Reads blocks and counts them."""

    styles: Styles
    letters: LetterReader
    labels: LabelCounter
    paragraphs: int = 0
    tables: int = 0
    drawn: list[tuple[int, Drawn]] = field(default_factory=list)
    """Drawn lines, each with the number of its paragraph."""

    def blocks(self, element: Element, spot: Spot) -> Iterator[Block]:
        """The blocks inside an element, one after the other."""
        for item in unwrapped(element, (f"{W}p", f"{W}tbl")):
            if item.tag == f"{W}p":
                yield from self.paragraph(item, spot)
            else:
                yield self.table(item, spot)

    def paragraph(self, item: Element, spot: Spot) -> Iterator[Block]:
        """The paragraph, and after it what stands in its text boxes."""
        self.paragraphs += 1
        number, seen = self.paragraphs, self.letters.seen
        direct = paragraph_settings(child(item, "pPr"))
        named = direct.get("style")
        style = named if isinstance(named, str) and named in self.styles.styles else self.styles.default("paragraph")
        settings = self.styles.paragraph(spot.table_style, style, direct)
        seen.page_break, seen.drawings = False, []
        runs = tuple(self.letters.runs(item, spot.table_style, style))
        drawings = seen.drawings
        yield Paragraph(
            number=number,
            runs=runs,
            format=paragraph_format(settings, style, self.styles.letter_of_indents),
            column=spot.room,
            section=spot.section,
            place=spot.place,
            label=self._label(item, settings, spot.table_style, style),
            breaks_page=seen.page_break,
            floats=spot.floats,
            holds_picture=bool(drawings),
        )
        for drawing in drawings:
            self.drawn += [(number, line) for line in drawn_lines(drawing)]
            for box in text_boxes(drawing):
                yield from self.blocks(box, replace(spot, floats=True))

    def _label(self, item: Element, settings: Settings, table: str, style: str) -> Run | None:
        text = self.labels.label(settings)
        level = self.labels.numbering.level(settings)
        if not text or level is None:
            return None
        mark = run_settings(child(item, "pPr", "rPr"), self.letters.theme)
        return Run(text, self.letters.format(table, style, {**mark, **level.run}))

    def table(self, item: Element, spot: Spot) -> Table:
        """The table with everything in it."""
        form = table_form(item, self.styles, spot.room)
        index = self.tables if spot.place is None else spot.place.table
        self.tables += spot.place is None
        elements = list(unwrapped(item, (f"{W}tr",)))
        rows = []
        for number, row in enumerate(elements):
            ends = {"top": number == 0, "bottom": number == len(elements) - 1}
            edges = frozenset(side for side, at_end in ends.items() if at_end)
            rows.append(self._row(row, form, replace(spot, table_style=form.style), index, number, edges))
        width = max((sum(cell.width.millimetres for cell in row.cells) for row in rows), default=0.0)
        side = mm(form.margin("left", elements[0])) if elements else Mm(0)
        return Table(index, tuple(rows), mm(form.indent), Mm(width), side)

    def _row(self, row: Element, form: TableForm, spot: Spot, table: int, number: int, ends: frozenset[str]) -> Row:
        properties = child(row, "trPr")
        column = whole(value(child(properties, "gridBefore"))) or 0
        elements = list(unwrapped(row, (f"{W}tc",)))
        cells = []
        for index, cell in enumerate(elements):
            span = whole(value(child(cell, "tcPr", "gridSpan"))) or 1
            sides = [("left", index == 0), ("right", index == len(elements) - 1)]
            edges = ends | {side for side, at_end in sides if at_end}
            place = spot.place or Place(table, number, index)
            cells.append(self._cell(cell, form, replace(spot, place=place), (column, span), edges))
            column += span
        return Row(tuple(cells), says(properties, "cantSplit"), says(properties, "tblHeader"))

    def _cell(
        self, cell: Element, form: TableForm, spot: Spot, columns: tuple[int, int], edges: frozenset[str]
    ) -> Cell:
        width = form.cell_width(cell, *columns)
        inner = mm(width - form.margin("left", cell) - form.margin("right", cell))
        blocks = tuple(self.blocks(cell, replace(spot, room=inner)))
        return Cell(blocks, columns[0], mm(width), inner, form.cell_borders(cell, edges))


def unwrapped(element: Element, names: tuple[str, ...]) -> Iterator[Element]:
    """The children of these names, those in content controls and insertions too."""
    for item in element:
        if item.tag in names:
            yield item
        elif item.tag in WRAPPERS:
            yield from unwrapped(item, names)
        elif item.tag == f"{MC}AlternateContent":
            yield from unwrapped(preferred(item), names)
