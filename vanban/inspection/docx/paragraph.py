"""Letters and paragraphs as they are shown, after every inheritance is resolved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from vanban.law.units import Mm, Pt

Alignment = Literal["left", "center", "right", "both"]


@dataclass(frozen=True, slots=True)
class RunFormat:
    """How letters look."""

    ascii: str
    latin: str
    """The font of letters beyond ASCII (Word's hAnsi)."""
    east_asian: str
    complex: str
    size: Pt
    bold: bool = False
    italic: bool = False
    upper: bool = False
    underlined: bool = False
    hidden: bool = False
    colour: str = "auto"
    highlight: str | None = None
    shift: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one format; `field` is the field that computes them, such as PAGE."""

    text: str
    format: RunFormat
    field: str = ""


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """How a paragraph is set."""

    style: str
    align: Alignment
    left: Mm
    right: Mm
    first_line: Mm
    """Negative where the first line hangs out."""
    before: Pt
    after: Pt
    line: float
    """Lines where the rule is auto, else points."""
    line_rule: str
    contextual: bool
    keep_next: bool
    keep_lines: bool
    page_break_before: bool
    outline: int | None
    tabs: tuple[Mm, ...] = ()
    frame_align: str = ""
    top_border: str = ""
    bottom_border: str = ""
    is_framed: bool = False
    """It has a line at its side too: a stamp's frame, no rule under a text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a table a paragraph stands: table, row and column, counted from 0; the outermost table counts."""

    table: int
    row: int
    column: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; `number` counts all paragraphs of the story from 1."""

    number: int
    runs: tuple[Run, ...]
    format: ParagraphFormat
    column: Mm
    """The room between the margins or inside the cell."""
    section: int = 0
    place: Place | None = None
    label: Run | None = None
    """What an automatic list prints before the text."""
    breaks_page: bool = False
    """A page break stands in it."""
    floats: bool = False
    """It stands in a text box."""
    holds_picture: bool = False
    """A drawing or a picture stands in it."""

    @cached_property
    def text(self) -> str:
        """The visible letters; a tab and a line break count as such."""
        return "".join(shown(run) for run in self.runs)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is printed here."""
        return not self.text.strip()


def shown(run: Run) -> str:
    """The letters as printed."""
    return "" if run.format.hidden else run.text.upper() if run.format.upper else run.text
