"""A table as Word wants it: a cell for every column in every row, also where one reaches down from above."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from vanban.layout.view import Cell, Mark, Paragraph, Row, Table
from vanban.values import dataclass

Merge = Literal["none", "restart", "continue"]
Reaching = tuple[tuple[Cell, int], ...]
"""Cells that reach down into a row, each with the rows it still covers."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of Word's grid; the width is the sum of its columns', in twips."""

    paragraphs: tuple[Paragraph, ...]
    width: int
    colspan: int
    merge: Merge
    mark: Mark[Cell] | None = None


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of Word's grid; the last one keeps with the paragraph that must follow a table."""

    cells: tuple[GridCell, ...]
    head: bool
    splittable: bool
    last: bool
    mark: Mark[Row] | None = None


def grid_rows(table: Table) -> Iterator[GridRow]:
    """The rows of the head, then the others, each with the cells that continue one from above."""
    widths = tuple(width.twips for width in table.widths)
    last = len(table.head) + len(table.rows) - 1
    above: Reaching = ()
    for index, row in enumerate((*table.head, *table.rows)):
        cells = _cells(row, above, widths)
        head = index < len(table.head)
        yield GridRow(cells, head=head, splittable=row.splittable, last=index == last, mark=row.mark)
        above = _reaching(row, above)


def _cells(row: Row, above: Reaching, widths: tuple[int, ...]) -> tuple[GridCell, ...]:
    """What stands in the row and what reaches into it, from left to right."""
    placed = {cell.column: _grid_cell(cell, widths, "continue") for cell, _ in above}
    for cell in row.cells:
        placed[cell.column] = _grid_cell(cell, widths, "none" if cell.rowspan == 1 else "restart")
    return tuple(placed[column] for column in sorted(placed))


def _reaching(row: Row, above: Reaching) -> Reaching:
    """What reaches into the next row."""
    here = ((cell, cell.rowspan) for cell in row.cells)
    return tuple((cell, rows - 1) for cell, rows in (*above, *here) if rows > 1)


def _grid_cell(cell: Cell, widths: tuple[int, ...], merge: Merge) -> GridCell:
    width = sum(widths[cell.column : cell.column + cell.colspan])
    return GridCell(() if merge == "continue" else cell.paragraphs, width, cell.colspan, merge, cell.mark)
