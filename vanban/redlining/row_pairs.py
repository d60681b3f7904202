"""Which rows of two tables are one: the most alike in order, as far as their joined cells allow it.

A cell that reaches over rows must reach, in the merged table, over rows of its own alone; rows that stand
in the way are no pair, but go and come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from vanban.layout.view import Cell, Row, Table
from vanban.redlining.aligning import Pairs, merged
from vanban.redlining.columns import Columns
from vanban.redlining.weighing import Weighed, align_weighed
from vanban.redlining.words_of import cell_text, row_words

CellPair = tuple[Cell | None, Cell | None]
Place = tuple[int | None, int | None]
Rows = tuple[Row, ...]


@dataclass(frozen=True)
class RowPairs:
    """The rows of both tables, head first, in one row."""

    old: Rows
    new: Rows
    heads: tuple[int, int]
    """How many rows of each are of the head."""
    columns: Columns
    pairs: Pairs

    @cached_property
    def places(self) -> list[Place]:
        """Every row once, by its index in the old and in the new table; the heads before all others."""
        old, new = self.heads
        head = [pair for pair in self.pairs if pair[0] < old]
        body = [(i - old, j - new) for i, j in self.pairs[len(head) :]]
        below = merged(self.old[old:], self.new[new:], body)
        return [
            *merged(self.old[:old], self.new[:new], head),
            *((None if i is None else i + old, None if j is None else j + new) for i, j in below),
        ]

    @cached_property
    def of_old(self) -> dict[int, int]:
        """Where each old row stands among them."""
        return {old: at for at, (old, _) in enumerate(self.places) if old is not None}

    @cached_property
    def of_new(self) -> dict[int, int]:
        """Where each new row stands among them."""
        return {new: at for at, (_, new) in enumerate(self.places) if new is not None}


def pair_rows(old: Table, new: Table, columns: Columns) -> RowPairs:
    """The rows that are one, freed of those whose cells would overlap."""
    head = _aligned(old.head, new.head, same_count=True)
    body = _aligned(old.rows, new.rows)
    pairs = [*head, *((i + len(old.head), j + len(new.head)) for i, j in body)]
    heads = len(old.head), len(new.head)
    found = RowPairs((*old.head, *old.rows), (*new.head, *new.rows), heads, columns, pairs)
    while crossed := set(_crossed(found)):
        found = replace(found, pairs=[pair for pair in found.pairs if pair not in crossed])
    return found


def _aligned(old: Rows, new: Rows, *, same_count: bool = False) -> Pairs:
    if same_count and len(old) == len(new):
        return [(at, at) for at in range(len(old))]
    return align_weighed(_weighed(old), _weighed(new))


def _weighed(rows: Rows) -> list[Weighed[Row]]:
    keys = [tuple((cell.column, cell_text(cell)) for cell in row.cells) for row in rows]
    return [Weighed(row, row_words(row), "row", key) for row, key in zip(rows, keys, strict=True)]


def cell_pairs(old: Row, new: Row, columns: Columns) -> list[CellPair] | None:
    """The cells of a row by the columns that stayed, from left to right; None where they cannot be paired."""
    before, after = _kept_sets(old, columns.of_old, columns), _kept_sets(new, columns.of_new, columns)
    if [each for each, _ in before if each] != [each for each, _ in after if each]:
        return None
    others = {each: cell for each, cell in after if each}
    found: list[CellPair] = [(cell, others.get(each)) for each, cell in before]
    found += [(None, cell) for each, cell in after if not each]
    found.sort(key=lambda pair: span_of(pair, columns)[0])
    return found if all(_is_own(pair, columns) for pair in found) else None


def span_of(pair: CellPair, columns: Columns) -> tuple[int, int]:
    """The first and the last column of the merged row that it reaches over."""
    places = [*_over(pair[0], columns.of_old), *_over(pair[1], columns.of_new)]
    return min(places), max(places)


def last_row(pair: CellPair, row: Place, found: RowPairs) -> int:
    """The last row of the merged table that it reaches over."""
    ends = []
    if pair[0] and row[0] is not None:
        ends.append(found.of_old[row[0] + pair[0].rowspan - 1])
    if pair[1] and row[1] is not None:
        ends.append(found.of_new[row[1] + pair[1].rowspan - 1])
    return max(ends)


def _kept_sets(row: Row, places: dict[int, int], columns: Columns) -> list[tuple[frozenset[int], Cell]]:
    return [(columns.kept.intersection(_over(cell, places)), cell) for cell in row.cells]


def _over(cell: Cell | None, places: dict[int, int]) -> list[int]:
    return [places[at] for at in range(cell.column, cell.column + cell.colspan)] if cell else []


def _is_own(pair: CellPair, columns: Columns) -> bool:
    """Whether no cell of its own side stands in the columns that it reaches over."""
    first, last = span_of(pair, columns)
    own = set(_over(pair[0], columns.of_old)), set(_over(pair[1], columns.of_new))
    between = range(first, last + 1)
    return all(
        cell is None or all(at in mine for at in between if columns.places[at][side] is not None)
        for side, (cell, mine) in enumerate(zip(pair, own, strict=True))
    )


def _crossed(found: RowPairs) -> Iterator[tuple[int, int]]:
    """Pairs of rows that cannot be one."""
    for i, j in found.pairs:
        cells = cell_pairs(found.old[i], found.new[j], found.columns)
        if cells is None or not all(_reaches_right(pair, (i, j), found) for pair in cells):
            yield i, j
    paired = dict(found.pairs), {j: i for i, j in found.pairs}
    for side, rows in enumerate((found.old, found.new)):
        for at, row in enumerate(rows):
            if at not in paired[side]:
                yield from _stepped_on(side, at, row.cells, paired[side])


def _stepped_on(side: int, at: int, cells: Iterable[Cell], paired: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Pairs under the cells of a row that has no other."""
    for cell in cells:
        for below in range(at + 1, at + cell.rowspan):
            if below in paired:
                yield (below, paired[below]) if side == 0 else (paired[below], below)


def _reaches_right(pair: CellPair, row: tuple[int, int], found: RowPairs) -> bool:
    """Whether all rows that it reaches over are its own, on each side that has them."""
    start, end = found.of_old[row[0]], last_row(pair, row, found)
    return all(
        below[side] is None or cell is None or below[side] <= row[side] + cell.rowspan - 1  # type: ignore[operator]
        for below in found.places[start + 1 : end + 1]
        for side, cell in enumerate(pair)
    )
