"""What stands in a body: paragraphs, tables and pictures, each with the data path it came from.

Where two states of a document are shown as one, each bears a mark of what became of it; None where it stayed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vanban.law.units import Mm
from vanban.layout.styles import StyleName
from vanban.text.mark import Kind, Mark
from vanban.text.media_type import MediaType
from vanban.text.run import Run
from vanban.values import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph in a named style; a heading where it has an outline level (1, 2, 3 … without a gap)."""

    style: StyleName
    runs: tuple[Run, ...]
    path: Path = ()
    outline_level: int | None = None
    keep_with_next: bool = False
    mark: Mark[Paragraph] | None = None

    @property
    def text(self) -> str:
        """The letters alone."""
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; what it covers to the right and below is left out of the rows."""

    paragraphs: tuple[Paragraph, ...]
    column: int
    colspan: int = 1
    rowspan: int = 1
    path: Path = ()
    mark: Mark[Cell] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; splittable only where it is taller than a page."""

    cells: tuple[Cell, ...]
    splittable: bool = False
    mark: Mark[Row] | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; the head repeats on every page."""

    widths: tuple[Mm, ...]
    head: tuple[Row, ...]
    rows: tuple[Row, ...]
    path: Path = ()
    mark: Mark[Table] | None = None
    column_marks: tuple[Kind | None, ...] = ()
    """What became of each column; empty where all stayed."""

    def width_of(self, cell: Cell) -> Mm:
        """Of all the columns that the cell covers."""
        return Mm(sum(width.millimetres for width in self.widths[cell.column : cell.column + cell.colspan]))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, centred on a line of its own."""

    content: bytes
    media_type: MediaType
    width: Mm
    height: Mm
    alt: str
    path: Path = ()
    mark: Mark[Picture] | None = None


Block = Paragraph | Table | Picture


def paragraphs_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Every paragraph in reading order, those of tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in (*block.head, *block.rows):
                for cell in row.cells:
                    yield from cell.paragraphs
