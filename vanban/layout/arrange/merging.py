"""One cell over the rows that share it: cells of a column that were typed at the same place are one."""

from __future__ import annotations

from dataclasses import replace

from vanban.layout.view import Cell, Row


def merged_down(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows with every run of like-placed cells joined into its first."""
    spans: dict[tuple[int, int], int] = {}
    heads: dict[int, tuple[int, Cell]] = {}
    for number, row in enumerate(rows):
        heads = {column: head for column, head in heads.items() if any(c.column == column for c in row.cells)}
        for cell in row.cells:
            start, head = heads.get(cell.column, (number, cell))
            if head.path != cell.path or head.colspan != cell.colspan:
                start, head = number, cell
            heads[cell.column] = (start, head)
            spans[start, cell.column] = number - start + 1
    return tuple(
        Row(
            tuple(
                cell if span == 1 else replace(cell, rowspan=span)
                for cell in row.cells
                if (span := spans.get((number, cell.column)))
            ),
            row.splittable,
        )
        for number, row in enumerate(rows)
    )
