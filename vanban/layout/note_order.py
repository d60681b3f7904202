"""Footnotes numbered from 1 in the order they are called: Word counts them so whatever the author typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from vanban.layout.view import Block, Cell, Footnote, Paragraph, Row, Run, Table, View


def in_order_of_call(view: View) -> View:
    """The view with calls and notes renumbered alike."""
    if not view.footnotes:
        return view
    calls = dict.fromkeys(
        run.footnote
        for blocks in (view.blocks, *(annex.blocks for annex in view.annexes))
        for block in blocks
        for run in _runs(block)
        if run.footnote is not None
    )
    numbers = {typed: number for number, typed in enumerate(calls, start=1)}
    notes = sorted((note for note in view.footnotes if note.number in numbers), key=lambda note: numbers[note.number])
    return replace(
        view,
        blocks=_renumbered(view.blocks, numbers),
        annexes=tuple(replace(annex, blocks=_renumbered(annex.blocks, numbers)) for annex in view.annexes),
        footnotes=tuple(Footnote(numbers[note.number], note.paragraph) for note in notes),
    )


def _runs(block: Block) -> Iterator[Run]:
    if isinstance(block, Paragraph):
        yield from block.runs
    if not isinstance(block, Table):
        return
    for row in (*block.head, *block.rows):
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                yield from paragraph.runs


def _renumbered(blocks: tuple[Block, ...], numbers: Mapping[int, int]) -> tuple[Block, ...]:
    return tuple(
        _paragraph(block, numbers)
        if isinstance(block, Paragraph)
        else _table(block, numbers)
        if isinstance(block, Table)
        else block
        for block in blocks
    )


def _table(table: Table, numbers: Mapping[int, int]) -> Table:
    return replace(
        table,
        head=tuple(_row(row, numbers) for row in table.head),
        rows=tuple(_row(row, numbers) for row in table.rows),
    )


def _row(row: Row, numbers: Mapping[int, int]) -> Row:
    return replace(row, cells=tuple(_cell(cell, numbers) for cell in row.cells))


def _cell(cell: Cell, numbers: Mapping[int, int]) -> Cell:
    return replace(cell, paragraphs=tuple(_paragraph(paragraph, numbers) for paragraph in cell.paragraphs))


def _paragraph(paragraph: Paragraph, numbers: Mapping[int, int]) -> Paragraph:
    return replace(paragraph, runs=tuple(_run(run, numbers) for run in paragraph.runs))


def _run(run: Run, numbers: Mapping[int, int]) -> Run:
    if run.footnote is None:
        return run
    number = numbers[run.footnote]
    return replace(run, text=str(number), footnote=number)
