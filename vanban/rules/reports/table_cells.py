"""The tables of a document as rows of cells, each with the path it was typed at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vanban.models.table import AnyColumn, Column, GroupRow, Table, TotalRow
from vanban.rules.reports.numbers import read_number
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

PERCENT = LatePattern(r"%|\b(?:tỷ|tỉ) (?:lệ|trọng)\b|\b(?:mức|tốc độ) tăng\b", re.IGNORECASE)
ORDINAL = LatePattern(r"(?:[IVX]+|[A-Z]|\d+(?:\.\d+)*)[.)]?")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; a group's row has no cells."""

    path: Path
    cells: tuple[str, ...]
    is_total: bool = False

    def number(self, column: int) -> Decimal | None:
        """The number in this column."""
        return read_number(self.cells[column]) if column < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class TableCells:
    """A table's headings, one a column, and its rows in order."""

    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]

    @property
    def plain_rows(self) -> list[TableRow]:
        """Those that are neither totals nor headings of groups."""
        return [row for row in self.rows if row.cells and not row.is_total]

    def is_percent(self, column: int) -> bool:
        """Whether the heading says that the column holds shares."""
        return column < len(self.headings) and PERCENT.search(self.headings[column]) is not None


def tables(subject: SourceSubject) -> Iterator[TableCells]:
    """Every table with the rows of its CSV file."""
    for path, table in subject.every(Table):
        lines = subject.resolved.csv_rows.get(path, ())
        headings = tuple(_headings(table.columns)) or (lines[0] if lines else ())
        body = lines if table.columns else lines[1:]
        read = tuple(TableRow((*path, "csv"), line) for line in body)
        yield TableCells(headings, (*read, *_rows(path, table)))


def _headings(columns: tuple[AnyColumn, ...], above: str = "") -> Iterator[str]:
    for column in columns:
        heading = f"{above} {column.heading if isinstance(column, Column) else column}".strip()
        if isinstance(column, Column) and column.columns:
            yield from _headings(column.columns, heading)
        else:
            yield heading


def _rows(path: Path, table: Table) -> Iterator[TableRow]:
    for index, row in enumerate(table.rows):
        here = (*path, "rows", index)
        if isinstance(row, GroupRow):
            yield TableRow(here, ())
        elif isinstance(row, TotalRow):
            yield TableRow((*here, "total"), row.total, is_total=True)
        else:
            yield TableRow(here, row)
