"""Tables: rows as long as their head, joins that stay inside, and rows read from CSV files."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.models.table import Column, GroupRow, Row, Table, TotalRow
from vanban.resolve.files import read_beside
from vanban.sources.source_tree import Path, SourceTree

Rows = tuple[tuple[str, ...], ...]


def read_csv_tables(
    mappings: Mapping[Path, BaseModel], tree: SourceTree, folder: FilePath
) -> tuple[dict[Path, Rows], list[Diagnostic]]:
    """The rows of every table that names a CSV file, looked for beside the document."""
    rows: dict[Path, Rows] = {}
    problems: list[Diagnostic] = []
    for path, model in mappings.items():
        if isinstance(model, Table) and model.csv is not None:
            found, problem = _read_csv(model.csv, (*path, "csv"), tree, folder)
            rows[path] = found
            problems += problem
    return rows, problems


def _read_csv(name: str, path: Path, tree: SourceTree, folder: FilePath) -> tuple[Rows, list[Diagnostic]]:
    content, problems = read_beside(name, path, tree, folder)
    if content is None:
        return (), problems
    try:
        text = unicodedata.normalize("NFC", content.decode("utf-8-sig"))
        rows = tuple(tuple(cell.strip() for cell in row) for row in csv.reader(io.StringIO(text)) if row)
    except UnicodeDecodeError as error:
        return (), [Diagnostic("TP114", tree.span(path), {"path": name, "offset": error.start + 1})]
    except csv.Error as error:
        return (), [Diagnostic("TP109", tree.span(path), {"path": name, "reason": str(error)})]
    return (rows, []) if rows else ((), [Diagnostic("TP112", tree.span(path), {"path": name})])


def table_problems(
    mappings: Mapping[Path, BaseModel], csv_rows: Mapping[Path, Rows], tree: SourceTree
) -> Iterator[Diagnostic]:
    """Rows of another length than the head, and cells joined past the table's edge."""
    for path, model in mappings.items():
        if not isinstance(model, Table):
            continue
        lines = csv_rows.get(path, ())
        columns = _count(model.columns) or (len(lines[0]) if lines else 0)
        is_headed = bool(model.columns)
        if lines:
            yield from _csv_problems(lines, columns, tree.span((*path, "csv")), is_headed=is_headed)
        for number, row in enumerate(model.rows):
            is_first = number == 0 and (is_headed and not lines)
            yield from _row_problems(row, (*path, "rows", number), columns, tree, is_first=is_first)


def _csv_problems(lines: Rows, columns: int, span: Span, *, is_headed: bool) -> Iterator[Diagnostic]:
    """The same, where the row is told by its number; the file's first row is the head unless the table has one."""
    for row, cells in enumerate(lines, 1):
        if len(cells) != columns:
            yield Diagnostic("CT117", span, {"row": row, "columns": columns, "cells": len(cells)})
        for _, mark in _joined_outside(cells, is_first=row <= (1 if is_headed else 2)):
            yield Diagnostic("CT118", span, {"row": row, "mark": mark})


def _count(columns: tuple[str | Column, ...]) -> int:
    return sum(_count(each.columns) or 1 if isinstance(each, Column) else 1 for each in columns)


def _row_problems(row: Row, path: Path, columns: int, tree: SourceTree, *, is_first: bool) -> Iterator[Diagnostic]:
    if isinstance(row, GroupRow):
        return
    cells, here = (row.total, (*path, "total")) if isinstance(row, TotalRow) else (row, path)
    if len(cells) != columns:
        yield Diagnostic("CT111", tree.span(here), {"columns": columns, "cells": len(cells)})
    for index, mark in _joined_outside(cells, is_first=is_first):
        yield Diagnostic("CT112", tree.span((*here, index)), {"mark": mark})


def _joined_outside(cells: tuple[str, ...], *, is_first: bool) -> Iterator[tuple[int, str]]:
    """The marks that join a cell with one that is not there."""
    for index, cell in enumerate(cells):
        if (cell == "^" and is_first) or (cell == "<" and index == 0):
            yield index, cell
