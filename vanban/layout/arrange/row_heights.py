"""Which rows may split: those taller than a page, and no others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vanban.layout.arrange.setting import TextArea
from vanban.layout.profile import CELL_PADDING
from vanban.layout.view import Cell, Row, Table

LINE_PITCH = 1.149
"""Line pitch of Times, in ems."""

SAFETY = 0.95
"""A row this near to the page's height counts as taller: the measure is an estimate."""

Lines = Callable[[str, Cell], int]
"""How many lines a text takes in a cell."""


def with_splitting(table: Table, area: TextArea) -> Table:
    """The table with every row marked that no page could hold whole beside the head.

    Letters are measured only where a line a word would be taller.
    """

    def measured(text: str, cell: Cell) -> int:
        return _lines(text, _text_width(cell, table), area)

    tall = table.rows
    for lines in (_most_lines, measured):
        tall = tall and _taller(tall, table.head, area, lines)
    if not tall:
        return table
    marked = frozenset(tall)
    return replace(table, rows=tuple(replace(row, splittable=True) if row in marked else row for row in table.rows))


def _taller(rows: tuple[Row, ...], head: tuple[Row, ...], area: TextArea, lines: Lines) -> tuple[Row, ...]:
    """Those that need more than the page's height beside the head."""
    pitch = area.profile.table_size.mm.millimetres * LINE_PITCH
    room = area.height.millimetres * SAFETY - sum(_height(row, pitch, lines) for row in head)
    return tuple(row for row in rows if _height(row, pitch, lines) > room)


def _height(row: Row, pitch: float, lines: Lines) -> float:
    return max((_cell_height(cell, pitch, lines) / cell.rowspan for cell in row.cells), default=0.0)


def _cell_height(cell: Cell, pitch: float, lines: Lines) -> float:
    return sum([lines(paragraph.text, cell) * pitch + 1.5 for paragraph in cell.paragraphs])


def _text_width(cell: Cell, table: Table) -> float:
    """In millimetres, between the sides of the cell."""
    return max(table.width_of(cell).millimetres - 2 * CELL_PADDING.millimetres, 1.0)


def _most_lines(text: str, _cell: Cell) -> int:
    """No fewer lines than a greedy setter needs: one for every word."""
    return text.count(" ") + 1


def _lines(text: str, width: float, area: TextArea) -> int:
    """How many lines a greedy setter needs."""
    lines, used = 1, 0.0
    blank = area.fonts.width(" ", area.profile.table_size).millimetres
    for word in text.split(" "):
        length = area.fonts.width(word, area.profile.table_size).millimetres
        if used and used + blank + length > width:
            lines, used = lines + 1, length
        else:
            used += length + (blank if used else 0.0)
    return lines
