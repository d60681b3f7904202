"""Tables for formats without joined cells: what a joined cell covers becomes an empty cell."""

from __future__ import annotations

from dataclasses import replace

from vanban.layout.view import Cell, Paragraph, Row, Run, Table

TAB = Run("\t")
BLANK = Run(" ")
LINE_END = Run("\n")


def flattened(table: Table) -> Table:
    """The same words in the same places, one row of head at most, no joined cells."""
    head, *rows = [_full(row, len(table.widths)) for row in (*table.head, *table.rows)]
    if not table.head:
        head, rows = Row(_empty(0, len(table.widths))), [head, *rows]
    return replace(table, head=(head,), rows=tuple(rows))


def lines_of(table: Table) -> Paragraph:
    """A line a row, a tab between cells, so that a spreadsheet takes it and no cell's words mix with another's."""
    runs: list[Run] = []
    for row in (*table.head, *table.rows):
        cells = [_joined(cell) for cell in _full(row, len(table.widths)).cells]
        runs += [LINE_END, *[run for cell in cells for run in (TAB, *cell)][1:]]
    return Paragraph("table_cell", tuple(runs[1:]))


def _full(row: Row, columns: int) -> Row:
    cells: list[Cell] = []
    for cell in row.cells:
        cells += [*_empty(len(cells), cell.column), replace(cell, colspan=1, rowspan=1)]
    return Row((*cells, *_empty(len(cells), columns)))


def _empty(start: int, end: int) -> tuple[Cell, ...]:
    return tuple(Cell((), column) for column in range(start, end))


def _joined(cell: Cell) -> tuple[Run, ...]:
    return tuple(run for paragraph in cell.paragraphs for run in (BLANK, *paragraph.runs))[1:]
