"""Tables of two states as one, row by row and cell by cell.

In the merged table columns, spans and widths are counted over all rows and columns of either state; a row
that only one state has lacks the columns that only the other has.
"""

from __future__ import annotations

from dataclasses import replace

from vanban.layout.view import Cell, Row, Table
from vanban.redlining.columns import merge_columns
from vanban.redlining.paragraphs import mark_paragraph, merge_paragraphs
from vanban.redlining.row_pairs import CellPair, Place, RowPairs, cell_pairs, last_row, pair_rows, span_of
from vanban.text.mark import Kind, Mark


def merge_table(old: Table, new: Table) -> Table | None:
    """One table with the rows and columns of both; None where they have no row in common."""
    columns = merge_columns(old, new)
    found = pair_rows(old, new, columns)
    if not found.pairs:
        return None
    rows = [_row(place, found) for place in found.places]
    head = [row for row, place in zip(rows, found.places, strict=True) if _is_head(place, old, new)]
    widths = tuple(old.widths[i or 0] if j is None else new.widths[j] for i, j in columns.places)
    is_changed = old.widths != new.widths or columns.marks
    mark = Mark("changed", was=replace(old, head=(), rows=())) if is_changed else None
    return Table(widths, tuple(head), tuple(rows[len(head) :]), new.path, mark, columns.marks)


def mark_table(table: Table, kind: Kind, move: int = 0) -> Table:
    """The table as one that came or went, with all its words."""
    head = tuple(mark_row(row, kind, move) for row in table.head)
    rows = tuple(mark_row(row, kind, move) for row in table.rows)
    return replace(table, head=head, rows=rows, mark=Mark(kind, move))


def mark_row(row: Row, kind: Kind, move: int = 0) -> Row:
    """The row as one that came or went."""
    return replace(row, cells=tuple(_marked_words(cell, kind, move) for cell in row.cells), mark=Mark(kind, move))


def _marked_words(cell: Cell, kind: Kind, move: int = 0) -> Cell:
    return replace(cell, paragraphs=tuple(mark_paragraph(each, kind, move) for each in cell.paragraphs))


def _is_head(place: Place, old: Table, new: Table) -> bool:
    """A row of the head in the state that it is of; rows of the head are paired with such alone."""
    i, j = place
    return i < len(old.head) if i is not None else j is not None and j < len(new.head)


def _row(place: Place, found: RowPairs) -> Row:
    i, j = place
    if i is None or j is None:
        row = found.new[j] if j is not None else found.old[i or 0]
        pairs: list[CellPair] = [(None, cell) if i is None else (cell, None) for cell in row.cells]
        placed = replace(row, cells=tuple(_placed(pair, place, found) for pair in pairs))
        return mark_row(placed, "inserted" if i is None else "deleted")
    old, new = found.old[i], found.new[j]
    cells = tuple(_cell(pair, place, found) for pair in cell_pairs(old, new, found.columns) or ())
    mark = Mark("changed", was=replace(old, cells=())) if old.splittable != new.splittable else None
    return replace(new, cells=cells, mark=mark)


def _cell(pair: CellPair, place: Place, found: RowPairs) -> Cell:
    old, new = pair
    placed = _placed(pair, place, found)
    if old is None or new is None:
        kind: Kind = "inserted" if old is None else "deleted"
        return replace(_marked_words(placed, kind), mark=Mark(kind))
    one_line = len(old.paragraphs) == len(new.paragraphs) == 1
    return replace(placed, paragraphs=merge_paragraphs(old.paragraphs, new.paragraphs, in_place=one_line))


def _placed(pair: CellPair, place: Place, found: RowPairs) -> Cell:
    """The cell where it stands in the merged table."""
    cell = pair[1] or pair[0]
    assert cell is not None
    column, last_column = span_of(pair, found.columns)
    i, j = place
    start = found.of_old[i] if i is not None else found.of_new[j or 0]
    rowspan = last_row(pair, place, found) - start + 1
    return replace(cell, column=column, colspan=last_column - column + 1, rowspan=rowspan)
