"""Lines under texts, however they were made: borders, underscores, drawn shapes, the lower side of a cell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.inspection.docx.drawings import Drawn
from vanban.inspection.docx.model import Block, Cell, LineKind, LineObject, Table, paragraphs_in
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.letter_widths import text_width
from vanban.law.units import Mm

UNDERSCORES = re.compile(r"[_⎯─—]{4,}|[-–]{6,}")
SOLID = frozenset({"single", "thick"})
NEAR_THE_TOP = 0.6
"""A line that starts above this share of a letter's size belongs to the text above."""


def lines_of(blocks: tuple[Block, ...], drawn: list[tuple[int, Drawn]]) -> Iterator[LineObject]:
    """Every line of the text that may stand under words."""
    paragraphs = list(paragraphs_in(blocks))
    above = _texts_above(paragraphs)
    for paragraph in paragraphs:
        yield from _borders(paragraph, above)
        if is_underscores(paragraph.text):
            yield from _underscores(paragraph, above)
    by_number = {paragraph.number: paragraph for paragraph in paragraphs}
    for number, line in drawn:
        if number in by_number:
            yield _placed(line, by_number[number], above)
    for block in blocks:
        if isinstance(block, Table):
            yield from _cells(block)


def is_underscores(text: str) -> bool:
    """Whether the text is nothing but typed lines, one or more beside each other."""
    return bool(text.strip()) and all(UNDERSCORES.fullmatch(part) for part in text.split())


def _texts_above(paragraphs: list[Paragraph]) -> dict[int, int]:
    """For each paragraph the nearest one above it that has words, in its cell, else in its column, else before it."""
    found: dict[int, int] = {}
    last: dict[object, int] = {}
    before = 0
    for paragraph in paragraphs:
        place = paragraph.place
        column = (place.table, place.column) if place else None
        found[paragraph.number] = last.get(column, 0) if place else before
        if not paragraph.is_empty and not is_underscores(paragraph.text):
            last[column] = before = paragraph.number
    return found


def _borders(paragraph: Paragraph, above: dict[int, int]) -> Iterator[LineObject]:
    form = paragraph.format
    if form.is_framed or not (form.top_border or form.bottom_border):
        return
    length = paragraph.column - form.left - form.right
    centre = form.left + length * 0.5
    if form.top_border or paragraph.is_empty:
        kind = form.top_border or form.bottom_border
        yield LineObject("border", length, above[paragraph.number], kind in SOLID, centre)
    if form.bottom_border and not paragraph.is_empty:
        yield LineObject("border", length, paragraph.number, form.bottom_border in SOLID, centre)


def _underscores(paragraph: Paragraph, above: dict[int, int]) -> Iterator[LineObject]:
    """The typed lines of a paragraph; several stand under texts that tabs set beside each other."""
    parts, look = paragraph.text.split(), paragraph.runs[0].format
    for index, part in enumerate(parts):
        length = text_width(part, look.size, bold=look.bold)
        share = paragraph.column * ((index + 0.5) / len(parts))
        centre = share if len(parts) > 1 else _across(paragraph, length)
        yield LineObject("underscores", length, above[paragraph.number], is_solid=True, centre=centre)


def _across(paragraph: Paragraph, length: Mm) -> Mm:
    form = paragraph.format
    room = paragraph.column - form.left - form.right
    if form.align == "center":
        return form.left + form.first_line * 0.5 + room * 0.5
    return form.left + (room - length * 0.5 if form.align == "right" else form.first_line + length * 0.5)


def _placed(line: Drawn, paragraph: Paragraph, above: dict[int, int]) -> LineObject:
    size = paragraph.runs[0].format.size.points if paragraph.runs else 14.0
    is_above = paragraph.is_empty or (line.drop is not None and line.drop.points < size * NEAR_THE_TOP)
    under = above[paragraph.number] if is_above else paragraph.number
    kind: LineKind = line.kind
    centre = paragraph.column * 0.5 if line.align == "center" else None
    if centre is None:
        centre = None if line.left is None else line.left + line.length * 0.5
    return LineObject(kind, line.length, under or paragraph.number, line.is_solid, centre)


def _cells(table: Table) -> Iterator[LineObject]:
    for row in table.rows:
        for cell in row.cells:
            if "bottom" in cell.borders and not cell.borders & {"left", "right"}:
                yield from _cell(cell)


def _cell(cell: Cell) -> Iterator[LineObject]:
    words = [paragraph for paragraph in paragraphs_in(cell.blocks) if not paragraph.is_empty]
    if words:
        yield LineObject("cell", cell.width, words[-1].number, is_solid=True, centre=cell.inner_width * 0.5)
