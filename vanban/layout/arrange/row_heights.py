"""Which rows may split: those taller than a page, and no others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vanban.law.units import Mm
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.profile import CELL_PADDING
from vanban.layout.view import Cell, Row, Table

LINE_PITCH = 1.149
"""Line pitch of Times, in ems."""

SAFETY = 0.95
"""A row this near to the page's height counts as taller: the measure is an estimate."""

Lines = Callable[[str, float, ArrangeSetting], int]
"""How many lines a text takes, in a cell of so many millimetres."""


def with_splitting(table: Table, setting: ArrangeSetting) -> Table:
    """The table with every row marked that no page could hold whole beside the head."""
    head = sum(_height(row, table, setting, _lines) for row in table.head)
    room = setting.height.millimetres * SAFETY - head
    rows = tuple(replace(row, splittable=True) if _is_taller(row, room, table, setting) else row for row in table.rows)
    return replace(table, rows=rows)


def _is_taller(row: Row, room: float, table: Table, setting: ArrangeSetting) -> bool:
    """Whether the row needs more than the room; letters are measured only where a line a word would."""
    return all(_height(row, table, setting, lines) > room for lines in (_most_lines, _lines))


def _height(row: Row, table: Table, setting: ArrangeSetting, lines: Lines) -> float:
    return max((_cell_height(cell, table, setting, lines) / cell.rowspan for cell in row.cells), default=0.0)


def _cell_height(cell: Cell, table: Table, setting: ArrangeSetting, lines: Lines) -> float:
    widths = table.widths[cell.column : cell.column + cell.colspan]
    width = sum(each.millimetres for each in widths) - 2 * CELL_PADDING.millimetres
    size = setting.profile.table_size
    line = Mm(size.mm.millimetres * LINE_PITCH).millimetres
    return sum(lines(paragraph.text, max(width, 1.0), setting) * line + 1.5 for paragraph in cell.paragraphs)


def _most_lines(text: str, _width: float, _setting: ArrangeSetting) -> int:
    """No fewer lines than a greedy setter needs: one for every word."""
    return text.count(" ") + 1


def _lines(text: str, width: float, setting: ArrangeSetting) -> int:
    """How many lines a greedy setter needs."""
    lines, used = 1, 0.0
    blank = setting.fonts.width(" ", setting.profile.table_size).millimetres
    for word in text.split(" "):
        length = setting.fonts.width(word, setting.profile.table_size).millimetres
        if used and used + blank + length > width:
            lines, used = lines + 1, length
        else:
            used += length + (blank if used else 0.0)
    return lines
