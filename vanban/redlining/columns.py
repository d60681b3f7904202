"""The columns of two tables as one row of columns: which stayed, which came, which went."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from vanban.history.likeness import words
from vanban.layout.view import Table
from vanban.redlining.aligning import merged
from vanban.redlining.paragraphs import with_replaced
from vanban.redlining.weighing import Weighed, align_weighed
from vanban.redlining.words_of import cell_text
from vanban.text.mark import Kind

SAME_COLUMN = 30.0
"""Columns this alike are the same: their cells may well have changed."""


@dataclass(frozen=True)
class Columns:
    """Columns in one row, each by its index in the old and in the new table."""

    places: tuple[tuple[int | None, int | None], ...]

    @cached_property
    def of_old(self) -> dict[int, int]:
        """Where each old column stands in the row."""
        return {old: at for at, (old, _) in enumerate(self.places) if old is not None}

    @cached_property
    def of_new(self) -> dict[int, int]:
        """Where each new column stands in the row."""
        return {new: at for at, (_, new) in enumerate(self.places) if new is not None}

    @cached_property
    def kept(self) -> frozenset[int]:
        """Those that both tables have."""
        return frozenset(at for at, place in enumerate(self.places) if None not in place)

    @property
    def marks(self) -> tuple[Kind | None, ...]:
        """What became of each; empty where all stayed."""
        if len(self.kept) == len(self.places):
            return ()
        return tuple("inserted" if old is None else "deleted" if new is None else None for old, new in self.places)


def merge_columns(old: Table, new: Table) -> Columns:
    """By the words of each column; as many in a row on either side are the same."""
    before, after = _weighed(old), _weighed(new)
    pairs = align_weighed(before, after) if len(before) != len(after) else []
    return Columns(tuple(merged(before, after, with_replaced(pairs, len(before), len(after)))))


def _weighed(table: Table) -> list[Weighed[int]]:
    texts: list[list[str]] = [[] for _ in table.widths]
    for row in (*table.head, *table.rows):
        for cell in row.cells:
            if cell.colspan == 1:
                texts[cell.column].append(cell_text(cell))
    found = [words(" ".join(each)) for each in texts]
    return [Weighed(at, each, "column", each, SAME_COLUMN) for at, each in enumerate(found)]
