"""Tables as authors type them, with their joined cells resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from vanban.law.units import Mm
from vanban.layout.arrange.column_widths import fit_widths
from vanban.layout.arrange.remembering import remembered
from vanban.layout.arrange.row_heights import with_splitting
from vanban.layout.arrange.setting import ArrangeSetting, TextArea
from vanban.layout.marked_text import marked
from vanban.layout.styles import StyleName
from vanban.layout.view import Cell, Paragraph, Path, Row, Table
from vanban.models import table as typed
from vanban.text.run import Run
from vanban.values import dataclass

JOIN_UP, JOIN_LEFT = "^", "<"
CELL_STYLES: dict[str, StyleName] = {
    "left": "table_cell",
    "center": "table_cell_centered",
    "right": "table_cell_right",
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A column that holds cells: its place in the head, width and alignment."""

    width: Mm | None
    style: StyleName


def typed_table(table: typed.Table, path: Path, setting: ArrangeSetting) -> Table:
    """The view of this table: head of one or two rows, joined cells, widths that fill the text."""
    columns, body, body_path = _columns_and_rows(table, path, setting)
    return _arranged(columns, table.column_numbers, body, path, body_path, setting.area)


@remembered
def _arranged(
    columns: tuple[str | typed.Column, ...],
    numbers: bool,
    body: tuple[typed.Row, ...],
    path: Path,
    body_path: Path,
    area: TextArea,
) -> Table:
    leaves = tuple(_leaves(columns))
    head = tuple(_head(columns, (*path, "columns"), numbers))
    rows = _rows(body, body_path, leaves)
    widths = fit_widths([leaf.width for leaf in leaves], (*head, *rows), area)
    return with_splitting(Table(widths, head, rows, path), area)


def _columns_and_rows(
    table: typed.Table, path: Path, setting: ArrangeSetting
) -> tuple[tuple[str | typed.Column, ...], tuple[typed.Row, ...], Path]:
    if table.csv is None:
        return table.columns, table.rows, (*path, "rows")
    first, *lines = setting.resolved.csv_rows[path]
    columns = table.columns or first
    is_head = first == tuple(_headings(columns))
    return columns, (*([] if is_head else [first]), *lines, *table.rows), (*path, "csv")


def _headings(columns: tuple[str | typed.Column, ...]) -> Iterator[str]:
    """The words over each column that holds cells."""
    for column in columns:
        if isinstance(column, str):
            yield column
        elif column.columns:
            yield from _headings(column.columns)
        else:
            yield column.heading


def _leaves(columns: tuple[str | typed.Column, ...]) -> Iterator[Leaf]:
    for column in columns:
        if isinstance(column, str):
            yield Leaf(None, "table_cell")
        elif column.columns:
            yield from _leaves(column.columns)
        else:
            yield Leaf(Mm(column.width) if column.width else None, CELL_STYLES[column.align])


def _head(columns: tuple[str | typed.Column, ...], path: Path, numbers: bool) -> Iterator[Row]:
    deep = any(isinstance(column, typed.Column) and column.columns for column in columns)
    upper: list[Cell] = []
    lower: list[Cell] = []
    for index, column in enumerate(columns):
        at = len(upper) and upper[-1].column + upper[-1].colspan
        text = column if isinstance(column, str) else column.heading
        below = () if isinstance(column, str) else column.columns
        spans = (len(below), 1) if below else (1, 2 if deep else 1)
        upper.append(head_cell(text, at, (*path, index), *spans))
        for offset, each in enumerate(below):
            words = each if isinstance(each, str) else each.heading
            lower.append(head_cell(words, at + offset, (*path, index, "columns", offset)))
    yield Row(tuple(upper))
    if deep:
        yield Row(tuple(lower))
    if numbers:
        count = upper[-1].column + upper[-1].colspan
        yield Row(tuple(head_cell(f"({each + 1})", each, path) for each in range(count)))


def head_cell(text: str, column: int, path: Path, colspan: int = 1, rowspan: int = 1) -> Cell:
    """A cell of the head."""
    return Cell(cell_paragraphs(text, path, "table_head"), column, colspan, rowspan, path)


def cell_paragraphs(text: str, path: Path, style: StyleName, *, bold: bool = False) -> tuple[Paragraph, ...]:
    """A paragraph a line; an empty cell has one empty paragraph."""
    lines = [line for each in text.split("\n") if (line := each.strip())]
    return tuple([Paragraph(style, marked(line, bold=bold), path) for line in lines]) or (
        Paragraph(style, (Run(""),), path),
    )


def _rows(rows: tuple[typed.Row, ...], path: Path, leaves: tuple[Leaf, ...]) -> tuple[Row, ...]:
    grid = [_texts(row, len(leaves)) for row in rows]
    return tuple(Row(tuple(_cells(row, grid, number, (*path, number), leaves))) for number, row in enumerate(rows))


def _texts(row: typed.Row, count: int) -> list[str]:
    if isinstance(row, typed.GroupRow):
        return [row.group, *[JOIN_LEFT] * (count - 1)]
    return list(row.total if isinstance(row, typed.TotalRow) else row)


def _cells(row: typed.Row, grid: list[list[str]], number: int, path: Path, leaves: tuple[Leaf, ...]) -> Iterator[Cell]:
    texts = grid[number]
    for column, text in enumerate(texts):
        if text in (JOIN_UP, JOIN_LEFT):
            continue
        across = _run_length(texts[column + 1 :], JOIN_LEFT)
        below = (grid[at][column] for at in range(number + 1, len(grid)) if column < len(grid[at]))
        down = _run_length(below, JOIN_UP)
        here, style, bold = _look(row, path, column, leaves)
        yield Cell(cell_paragraphs(text, here, style, bold=bold), column, 1 + across, 1 + down, here)


def _look(row: typed.Row, path: Path, column: int, leaves: tuple[Leaf, ...]) -> tuple[Path, StyleName, bool]:
    if isinstance(row, typed.GroupRow):
        return (*path, "group"), "table_group", False
    if isinstance(row, typed.TotalRow):
        return (*path, "total", column), leaves[column].style, True
    return (*path, column), leaves[column].style, False


def _run_length(texts: Iterable[str], mark: str) -> int:
    return sum(1 for _ in takewhile(mark.__eq__, texts))
