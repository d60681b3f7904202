"""One side of a merged View: the old state again, or the new one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, TypeVar

from vanban.layout.view import (
    Addressees,
    Annex,
    Block,
    Cell,
    Ending,
    Footnote,
    Letterhead,
    Paragraph,
    Picture,
    Row,
    Signature,
    Stamp,
    Table,
    Title,
    View,
)
from vanban.text.mark import Kind

Side = Literal["old", "new"]
Marked = TypeVar(
    "Marked", Addressees, Annex, Cell, Ending, Footnote, Letterhead, Paragraph, Picture, Row, Signature, Stamp, Table,
    Title, View,
)  # fmt: skip

ABSENT: dict[Side, Kind] = {"old": "inserted", "new": "deleted"}
"""The mark of what a side does not have."""


def side_of(view: View, side: Side) -> View:
    """The View of this side alone, its looks and measures too; what was merged word by word keeps the words of
    both, each run with its mark, and footnotes keep the numbers of the merged View."""
    return _Side(side).view(view)


class _Side:
    def __init__(self, side: Side) -> None:
        self._side = side
        self._absent = ABSENT[side]

    def view(self, view: View) -> View:
        own = self._own(view)
        return replace(
            own,
            circulation=self._stamp(view.circulation),
            draft_mark=self._stamp(view.draft_mark),
            letterhead=self._letterhead(view.letterhead),
            title=self._title(view.title),
            addressees=self._addressees(view.addressees),
            blocks=self._blocks(view.blocks),
            ending=self._ending(view.ending),
            contact=self._lines(view.contact),
            annexes=tuple(self._annex(annex) for annex in self._present(view.annexes)),
            footnotes=tuple(self._note(note) for note in self._present(view.footnotes)),
        )

    def _present(self, pieces: Iterable[Marked]) -> Iterable[Marked]:
        return (piece for piece in pieces if not (piece.mark and piece.mark.kind == self._absent))

    def _own(self, piece: Marked) -> Marked:
        """The piece as it looks on this side."""
        if self._side == "old" and piece.mark and piece.mark.kind == "changed" and piece.mark.was is not None:
            return piece.mark.was
        return piece

    def _lines(self, lines: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tuple(self._line(line) for line in self._present(lines))

    def _line(self, line: Paragraph) -> Paragraph:
        return replace(self._own(line), runs=line.runs)

    def _optional(self, line: Paragraph | None) -> Paragraph | None:
        return next(iter(self._lines((line,))), None) if line else None

    def _stamp(self, stamp: Stamp | None) -> Stamp | None:
        return next((self._one_stamp(each) for each in self._present((stamp,))), None) if stamp else None

    def _one_stamp(self, stamp: Stamp) -> Stamp:
        return replace(self._own(stamp), paragraph=self._line(stamp.paragraph))

    def _letterhead(self, head: Letterhead) -> Letterhead:
        return replace(
            self._own(head),
            left=self._lines(head.left),
            right=self._lines(head.right),
            number=self._optional(head.number),
            place_and_date=self._optional(head.place_and_date),
            stamps=tuple(self._one_stamp(stamp) for stamp in self._present(head.stamps)),
        )

    def _title(self, title: Title) -> Title:
        return replace(
            self._own(title),
            type_name=self._line(title.type_name),
            subject=self._lines(title.subject),
            subtitle=self._optional(title.subtitle),
        )

    def _addressees(self, addressees: Addressees | None) -> Addressees | None:
        return next(
            (
                replace(self._own(each), first=self._line(each.first), others=self._lines(each.others))
                for each in self._present((addressees,) if addressees else ())
            ),
            None,
        )

    def _ending(self, ending: Ending | None) -> Ending | None:
        return next(
            (
                replace(
                    self._own(each), recipients=self._lines(each.recipients), signature=self._signature(each.signature)
                )
                for each in self._present((ending,) if ending else ())
            ),
            None,
        )

    def _signature(self, signature: Signature | None) -> Signature | None:
        return next(
            (
                replace(
                    self._own(each),
                    lines=self._lines(each.lines),
                    note=self._optional(each.note),
                    names=self._lines(each.names),
                )
                for each in self._present((signature,) if signature else ())
            ),
            None,
        )

    def _annex(self, annex: Annex) -> Annex:
        inner = next(iter(self._present((annex.inner_title,))), None) if annex.inner_title else None
        return replace(
            self._own(annex),
            label=self._line(annex.label),
            title=self._lines(annex.title),
            reference=self._optional(annex.reference),
            inner_title=self._title(inner) if inner else None,
            blocks=self._blocks(annex.blocks),
            ending=self._ending(annex.ending),
        )

    def _blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        present = (block for block in blocks if not (block.mark and block.mark.kind == self._absent))
        return tuple(self._block(block) for block in present)

    def _block(self, block: Block) -> Block:
        if isinstance(block, Paragraph):
            return self._line(block)
        return self._table(block) if isinstance(block, Table) else block

    def _table(self, table: Table) -> Table:
        columns = [
            at for at, mark in enumerate(table.column_marks or (None,) * len(table.widths)) if mark != self._absent
        ]
        all_rows = (*table.head, *table.rows)
        there = [at for at, row in enumerate(all_rows) if not (row.mark and row.mark.kind == self._absent)]
        rows = [self._row(all_rows[at], at, columns, there) for at in there]
        heads = sum(at < len(table.head) for at in there)
        own = self._own(table)
        widths = own.widths if own is not table else tuple(table.widths[at] for at in columns)
        return Table(widths, tuple(rows[:heads]), tuple(rows[heads:]), table.path, table.mark)

    def _row(self, row: Row, at: int, columns: list[int], rows: list[int]) -> Row:
        cells = tuple(self._cell(cell, at, columns, rows) for cell in self._present(row.cells))
        return replace(self._own(row), cells=cells)

    def _cell(self, cell: Cell, at: int, columns: list[int], rows: list[int]) -> Cell:
        """The spans counted over the columns and rows of this side."""
        return replace(
            cell,
            paragraphs=self._lines(cell.paragraphs),
            column=bisect_left(columns, cell.column),
            colspan=_between(columns, cell.column, cell.column + cell.colspan),
            rowspan=_between(rows, at, at + cell.rowspan),
        )

    def _note(self, note: Footnote) -> Footnote:
        return replace(note, paragraph=self._line(note.paragraph))


def _between(places: list[int], start: int, end: int) -> int:
    """How many of these lie from one place to before another."""
    return bisect_left(places, end) - bisect_left(places, start)
