"""Tables of any shape, with cells joined across and down, in two states."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.redlining.promises import assert_kept
from tests.sample_view import VIEW, cell
from vanban.law.units import Mm
from vanban.layout.view import Cell, Row, Table, View

WORDS = ("một", "hai ba", "bốn năm sáu", "Sở Y tế", "12/2026", "")
UP, LEFT = "^", "<"

Grid = list[list[str]]
rows = st.lists(st.sampled_from([*WORDS, UP, LEFT]), min_size=4, max_size=4)
grids = st.tuples(st.lists(rows, min_size=1, max_size=6), st.integers(1, 4))


def table_of(grid: Grid, width: int) -> Table:
    """Words are cells; a sign joins a place to the cell above or on its left, where that makes a rectangle."""
    lines = [row[:width] for row in grid]
    taken: set[tuple[int, int]] = set()
    found: list[Row] = []
    for at, line in enumerate(lines):
        cells = []
        for column, word in enumerate(line):
            if (at, column) not in taken:
                across = _run(lines, taken, at, column)
                down = _depth(lines, at, column) if across == 1 else 1
                taken |= {(at + y, column + x) for x in range(across) for y in range(down)}
                cells.append(cell(word if word not in (UP, LEFT) else "x", column, across, down))
        found.append(Row(tuple(cells)))
    return Table(tuple(Mm(20 + 5 * column) for column in range(width)), (), tuple(found))


def _run(lines: Grid, taken: set[tuple[int, int]], at: int, column: int) -> int:
    end = column + 1
    while end < len(lines[at]) and lines[at][end] == LEFT and (at, end) not in taken:
        end += 1
    return end - column


def _depth(lines: Grid, at: int, column: int) -> int:
    end = at + 1
    while end < len(lines) and lines[end][column] == UP:
        end += 1
    return end - at


def view_with(table: Table, heads: int) -> View:
    """The sample with this table; the first rows are its head, where no cell reaches out of them."""
    closed = all(each.rowspan + at <= heads for at, row in enumerate(table.rows[:heads]) for each in row.cells)
    head = table.rows[:heads] if closed else ()
    split = replace(table, head=head, rows=table.rows[len(head) :])
    return replace(VIEW, blocks=(*VIEW.blocks[:3], split, *VIEW.blocks[7:]))


@st.composite
def edits(draw: st.DrawFn) -> tuple[View, View]:
    """A table, and the same with rows and words changed, or with another number of columns."""
    grid, width = draw(grids)
    other = [list(row) for row in grid]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(other)))
        how = draw(st.sampled_from(("word", "row", "drop")))
        if how == "row":
            other.insert(at, draw(rows))
        elif how == "drop" and len(other) > 1:
            other.pop(at % len(other))
        else:
            other[at % len(other)][draw(st.integers(0, 3))] = draw(st.sampled_from([*WORDS, UP, LEFT]))
    changed = draw(st.sampled_from((width, width, draw(st.integers(1, 4)))))
    heads = draw(st.integers(0, 2))
    return view_with(table_of(grid, width), heads), view_with(table_of(other, changed), heads)


def tables(view: View) -> list[Table]:
    return [block for block in view.blocks if isinstance(block, Table)]


def covered(table: Table) -> list[tuple[int, int]]:
    """Every place of the grid that a cell reaches over, as often as one does."""
    every: list[tuple[int, Cell]] = [
        (at, each) for at, row in enumerate((*table.head, *table.rows)) for each in row.cells
    ]
    return [(at + y, each.column + x) for at, each in every for x in range(each.colspan) for y in range(each.rowspan)]


@given(edits())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_two_tables_are_held_and_lead_to_both(pair: tuple[View, View]) -> None:
    merged = assert_kept(*pair)
    for table in tables(merged):
        places = covered(table)
        assert len(set(places)) == len(places), "cells lie over each other"
        assert all(row < len(table.head) + len(table.rows) and column < len(table.widths) for row, column in places)
