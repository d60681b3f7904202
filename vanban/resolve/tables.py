"""Tables: rows as long as their head, joins that stay inside, and rows read from CSV files."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from pydantic import BaseModel

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.table import Column, GroupRow, Row, Table, TotalRow
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
    span = tree.span(path)
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(project.ROOT) and not file.is_relative_to(folder.resolve()):
            return (), [Diagnostic("TP106", span, {"path": name})]
        text = unicodedata.normalize("NFC", file.read_bytes().decode("utf-8-sig"))
        rows = tuple(tuple(cell.strip() for cell in row) for row in csv.reader(io.StringIO(text)) if row)
    except (FileNotFoundError, NotADirectoryError):
        return (), [Diagnostic("TP107", span, {"path": name})]
    except RuntimeError:
        return (), [Diagnostic("TP105", span, {"path": name})]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return (), [Diagnostic("TP109", span, {"path": name, "reason": str(error)})]
    if not rows:
        return (), [Diagnostic("TP109", span, {"path": name, "reason": "0"})]
    return rows, []


def table_problems(
    mappings: Mapping[Path, BaseModel], csv_rows: Mapping[Path, Rows], tree: SourceTree
) -> Iterator[Diagnostic]:
    """Rows of another length than the head, and cells joined past the table's edge."""
    for path, model in mappings.items():
        if not isinstance(model, Table):
            continue
        lines = csv_rows.get(path, ())
        columns = _count(model.columns) or (len(lines[0]) if lines else 0)
        body: list[tuple[Path, Row]] = [((*path, "csv"), line) for line in lines]
        body += [((*path, "rows", index), row) for index, row in enumerate(model.rows)]
        for number, (row_path, row) in enumerate(body):
            yield from _row_problems(row, row_path, number, columns, tree)


def _count(columns: tuple[str | Column, ...]) -> int:
    return sum(_count(each.columns) or 1 if isinstance(each, Column) else 1 for each in columns)


def _row_problems(row: Row, path: Path, number: int, columns: int, tree: SourceTree) -> Iterator[Diagnostic]:
    if isinstance(row, GroupRow):
        return
    cells, here = (row.total, (*path, "total")) if isinstance(row, TotalRow) else (row, path)
    if len(cells) != columns:
        yield Diagnostic("CT111", tree.span(here), {"columns": columns, "cells": len(cells)})
    for index, cell in enumerate(cells):
        if (cell == "^" and number == 0) or (cell == "<" and index == 0):
            yield Diagnostic("CT112", tree.span((*here, index)), {"mark": cell})
