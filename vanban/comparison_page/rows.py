"""Rows of the page: each piece of the marked document with what it was and what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.comparison_page.note_numbers import with_both_numbers, with_new_numbers, with_old_numbers
from vanban.comparison_page.pieces import Piece, pieces_of
from vanban.comparison_page.walking import is_changed, without
from vanban.layout.view import Row as TableRow
from vanban.layout.view import Table, View
from vanban.redlining.merge import merge
from vanban.redlining.sides import side_of


@dataclass(frozen=True, slots=True)
class PageRow:
    """What stands level; a side is None where it has nothing there."""

    number: int
    """From 1; the row's name on the page."""
    merged: Piece
    old: Piece | None
    new: Piece | None
    was: Piece | None
    """The old side as its own View has it: with the paths of the old source."""
    is_changed: bool
    """Whether anything in it is marked."""


def page_rows(old: View, new: View) -> tuple[PageRow, ...]:
    """Both states, merged and apart, row by row."""
    merged = merge(old, new)
    before = iter(pieces_of(with_old_numbers(without(side_of(merged, "old"), "inserted"))))
    after = iter(pieces_of(with_new_numbers(without(side_of(merged, "new"), "deleted"))))
    were = iter(pieces_of(old))
    rows: list[PageRow] = []
    for number, piece in enumerate(pieces_of(with_both_numbers(merged)), start=1):
        has_old, has_new = piece.mark != "inserted", piece.mark != "deleted"
        sides = (next(before) if has_old else None, next(after) if has_new else None)
        rows.append(PageRow(number, piece, *sides, next(were) if has_old else None, is_changed(piece.shown)))
    return tuple(rows)


def _table_rows(piece: Piece | None) -> tuple[TableRow, ...]:
    """The rows of a table, its head first; none of anything else."""
    content = piece.content if piece else None
    return (*content.head, *content.rows) if isinstance(content, Table) else ()


@dataclass(frozen=True, slots=True)
class RowOfTable:
    """A row of a merged table, on the sides that have it, and as the old View has it."""

    name: str
    merged: TableRow
    old: TableRow | None
    new: TableRow | None
    was: TableRow | None


def rows_of_table(row: PageRow) -> Iterator[RowOfTable]:
    """Each row of the table that stands in a row of the page, by name; none where another thing does."""
    old, new, was = (iter(_table_rows(piece)) for piece in (row.old, row.new, row.was))
    for at, merged in enumerate(_table_rows(row.merged), start=1):
        kind = merged.mark.kind if merged.mark else None
        has_old, has_new = row.old and kind != "inserted", row.new and kind != "deleted"
        sides = (next(old) if has_old else None, next(new) if has_new else None, next(was) if has_old else None)
        yield RowOfTable(f"{row.number}-{at}", merged, *sides)
