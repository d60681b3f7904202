"""Rows that belong together because a cell joins them, and whether they may be taller than a page."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.law.units import Pt
from vanban.layout.styles import StyleName, TextStyle
from vanban.layout.view import Cell, Row, Table
from vanban.writers.most_lines import most_lines

TALL_LINE = 1.2
"""In em: more than a line needs."""
BESIDE_CELL = Pt(20)
"""More than the two sides of a cell take."""


def groups_of(rows: tuple[Row, ...]) -> Iterator[tuple[Row, ...]]:
    """The rows in stretches that no joined cell crosses."""
    start, end = 0, 0
    for index, row in enumerate(rows):
        end = max([end, *(index + cell.rowspan for cell in row.cells)])
        if end <= index + 1:
            yield rows[start : index + 1]
            start = index + 1
    if start < len(rows):
        yield rows[start:]


def surely_lower(rows: tuple[Row, ...], table: Table, styles: dict[StyleName, TextStyle], limit: Pt) -> bool:
    """Whether the rows are lower than the limit even by a generous reckoning; if not, measure them."""
    return sum(_most_height(row, table, styles) for row in rows) < limit.points


def _most_height(row: Row, table: Table, styles: dict[StyleName, TextStyle]) -> float:
    return max((_most_height_of_cell(cell, table, styles) for cell in row.cells), default=0)


def _most_height_of_cell(cell: Cell, table: Table, styles: dict[StyleName, TextStyle]) -> float:
    width = Pt(table.width_of(cell).pt.points - BESIDE_CELL.points)
    height = 0.0
    for paragraph in cell.paragraphs:
        style = styles[paragraph.style]
        size = style.size.points
        lines = most_lines(paragraph.text, style.size, width)
        height += lines * size * TALL_LINE + style.before.points + style.after.points
    return height
