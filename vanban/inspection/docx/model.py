"""What a Word document shows: sections, blocks, headers and lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from vanban.diagnostics.messages.message import Message
from vanban.inspection.docx.paragraph import Paragraph, Run
from vanban.law.units import Mm

LineKind = Literal["border", "underscores", "drawing", "vml", "cell"]
PageKind = Literal["default", "first", "even"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: where its column starts, its inner width, and which sides have a line."""

    blocks: tuple[Block, ...]
    column: int
    width: Mm
    inner_width: Mm
    borders: frozenset[str]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells."""

    cells: tuple[Cell, ...]
    cant_split: bool
    is_header: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `left` is where it starts from the margin."""

    index: int
    rows: tuple[Row, ...]
    left: Mm
    width: Mm
    side_room: Mm
    """The room inside a cell on its left."""


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class LineObject:
    """A drawn line and the paragraph under which it stands; None where a thing cannot be told."""

    kind: LineKind
    length: Mm
    under: int
    is_solid: bool = True
    centre: Mm | None = None
    """Of the line, from the left of the column."""


@dataclass(frozen=True, slots=True)
class Story:
    """A header or footer."""

    paragraphs: tuple[Paragraph, ...]

    @property
    def fields(self) -> Iterator[tuple[Paragraph, Run]]:
        """Its page numbers."""
        return ((p, run) for p in self.paragraphs for run in p.runs if run.field == "PAGE")


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one kind."""

    width: Mm
    height: Mm
    landscape: bool
    top: Mm
    bottom: Mm
    left: Mm
    right: Mm
    title_page: bool
    start: int | None
    number_format: str
    break_kind: str
    headers: Mapping[PageKind, Story]
    footers: Mapping[PageKind, Story]

    @property
    def text_width(self) -> Mm:
        """Between the margins."""
        return self.width - self.left - self.right


@dataclass(frozen=True)
class InspectedDocx:
    """A whole document as a stranger sees it."""

    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    lines: tuple[LineObject, ...]
    footnotes: tuple[Paragraph, ...]
    notes: tuple[Message, ...]
    has_comments: bool
    has_tracked_changes: bool
    default_tab: Mm
    adds_spacing: bool
    """Whether room after one paragraph and before the next add up, instead of the larger counting."""
    even_and_odd: bool = False
    pages: int | None = None
    """As counted by the program that saved it last, where it says so."""

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs of the text in order, those of tables included."""
        return tuple(paragraphs_in(self.blocks))

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The outer tables, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))


def paragraphs_in(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """All paragraphs, those of tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_in(cell.blocks)
