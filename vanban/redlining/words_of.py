"""The words that pieces of a View are compared by."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.history.likeness import words
from vanban.layout.blocks import paragraphs_of
from vanban.layout.view import Block, Cell, Picture, Row

Words = tuple[str, ...]


def words_of(block: Block) -> Words:
    """The words of a block, without case and marks; of a picture those that stand for it."""
    return words(" ".join(_texts(block)))


def row_words(row: Row) -> Words:
    """The words of a row, cell by cell."""
    return words(" ".join(cell_text(cell) for cell in row.cells))


def cell_text(cell: Cell) -> str:
    """The letters of a cell, a line a paragraph."""
    return "\n".join(paragraph.text for paragraph in cell.paragraphs)


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Picture):
        yield block.alt
    else:
        yield from (paragraph.text for paragraph in paragraphs_of((block,)))
