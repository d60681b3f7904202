"""The runs of a View's blocks, body and annexes, in reading order: where footnotes are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from vanban.layout.view import Block, Cell, Paragraph, Row, Run, Table, View

Change = Callable[[Run], tuple[Run, ...]]


def runs_of(view: View) -> Iterator[Run]:
    """Every run."""
    for blocks in (view.blocks, *(annex.blocks for annex in view.annexes)):
        for block in blocks:
            yield from _runs(block)


def with_runs(view: View, change: Change) -> View:
    """The view with other runs, asked for in reading order."""
    return replace(
        view,
        blocks=_blocks(view.blocks, change),
        annexes=tuple(replace(annex, blocks=_blocks(annex.blocks, change)) for annex in view.annexes),
    )


def _runs(block: Block) -> Iterator[Run]:
    if isinstance(block, Paragraph):
        yield from block.runs
    elif isinstance(block, Table):
        for row in (*block.head, *block.rows):
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    yield from paragraph.runs


def _blocks(blocks: tuple[Block, ...], change: Change) -> tuple[Block, ...]:
    return tuple(
        _paragraph(block, change)
        if isinstance(block, Paragraph)
        else _table(block, change)
        if isinstance(block, Table)
        else block
        for block in blocks
    )


def _table(table: Table, change: Change) -> Table:
    head = tuple(_row(row, change) for row in table.head)
    return replace(table, head=head, rows=tuple(_row(row, change) for row in table.rows))


def _row(row: Row, change: Change) -> Row:
    return replace(row, cells=tuple(_cell(cell, change) for cell in row.cells))


def _cell(cell: Cell, change: Change) -> Cell:
    return replace(cell, paragraphs=tuple(_paragraph(paragraph, change) for paragraph in cell.paragraphs))


def _paragraph(paragraph: Paragraph, change: Change) -> Paragraph:
    return replace(paragraph, runs=tuple(new for run in paragraph.runs for new in change(run)))
