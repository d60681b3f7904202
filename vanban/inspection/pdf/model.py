"""What was read from a PDF: pages with their lines of text, strokes and images, in points from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

ASCENT, DESCENT = 0.891, 0.216
"""How far Times reaches above and below its baseline, in parts of the letter size."""

Note = Literal["no_text", "text_layer_over_scan", "letters_without_unicode"]
Colour = Literal["red", "blue", "grey", "other"]


class Face(NamedTuple):
    """How letters look; size in points, through every scaling."""

    font: str
    size: float
    bold: bool = False
    italic: bool = False
    invisible: bool = False


class Glyph(NamedTuple):
    """One letter from where it starts to where the next one would."""

    letter: str
    left: float
    right: float
    base: float
    face: Face


class Run(NamedTuple):
    """Letters of one look; left and right are those of what is no blank."""

    text: str
    left: float
    right: float
    base: float
    face: Face


@dataclass(frozen=True)
class Line:
    """Letters that follow each other on one baseline; `framed` inside a table or a box."""

    page: int
    runs: tuple[Run, ...]
    framed: bool = False

    @cached_property
    def text(self) -> str:
        """The letters, blanks at the ends left out."""
        return "".join(run.text for run in self.runs).strip()

    @cached_property
    def _main(self) -> Run:
        """The run with most letters: its look is the line's."""
        return max(self._inked, key=lambda run: len(run.text))

    @cached_property
    def _inked(self) -> tuple[Run, ...]:
        return tuple(run for run in self.runs if run.text.strip()) or self.runs

    @cached_property
    def left(self) -> float:
        """Where the first letter starts."""
        return min(run.left for run in self._inked)

    @cached_property
    def right(self) -> float:
        """Where the last letter ends."""
        return max(run.right for run in self._inked)

    @property
    def centre(self) -> float:
        """Half way between its ends."""
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        """From end to end."""
        return self.right - self.left

    @property
    def base(self) -> float:
        """The baseline, from the top of the page."""
        return self._main.base

    @property
    def size(self) -> float:
        """The letter size of most of it."""
        return self._main.face.size

    @property
    def top(self) -> float:
        """The height Times' capitals and marks reach."""
        return self.base - ASCENT * self.size

    @property
    def bottom(self) -> float:
        """The depth Times' tails reach."""
        return self.base + DESCENT * self.size

    @cached_property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(run.face.bold for run in self._inked)

    @cached_property
    def italic(self) -> bool:
        """Whether all of it is italic."""
        return all(run.face.italic for run in self._inked)


class Stroke(NamedTuple):
    """A straight line drawn, horizontal or vertical, however it is made."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def length(self) -> float:
        """The longer side."""
        return max(self.right - self.left, self.bottom - self.top)

    @property
    def horizontal(self) -> bool:
        """Wider than high."""
        return self.right - self.left >= self.bottom - self.top

    @property
    def centre(self) -> float:
        """Half way between left and right."""
        return (self.left + self.right) / 2


class Image(NamedTuple):
    """A picture and its place; pixels across and down."""

    left: float
    right: float
    top: float
    bottom: float
    pixels: tuple[int, int]
    in_colour: bool

    @property
    def dots_per_inch(self) -> float:
        """The coarser of the two directions."""
        across, down = max(self.right - self.left, 0.01), max(self.bottom - self.top, 0.01)
        return min(self.pixels[0] * 72 / across, self.pixels[1] * 72 / down)


class Widget(NamedTuple):
    """A field of a signature on the page: its place, and the colour of its picture where it has one."""

    page: int
    left: float
    right: float
    top: float
    bottom: float
    colour: Colour | None = None

    @property
    def visible(self) -> bool:
        """Whether it takes any room."""
        return self.right - self.left > 1 and self.bottom - self.top > 1


class Signature(NamedTuple):
    """A digital signature as the file says it; nothing here proves it."""

    time: str
    """As in the dictionary: D:YYYYMMDDHHmmSS+07'00', or empty."""
    byte_range: tuple[int, ...] = ()
    kind: str = ""


class Font(NamedTuple):
    """A font that letters are set in."""

    name: str
    embedded: bool
    has_unicode: bool
    """Whether its letters can be read out as text."""


@dataclass(frozen=True)
class InspectedPage:
    """One page, upright as a reader sees it."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    images: tuple[Image, ...] = ()

    @property
    def landscape(self) -> bool:
        """Laid on its side."""
        return self.width > self.height


@dataclass(frozen=True)
class InspectedPdf:
    """Everything read from one file."""

    pages: tuple[InspectedPage, ...]
    fonts: tuple[Font, ...] = ()
    signatures: tuple[Signature, ...] = ()
    widgets: tuple[Widget, ...] = ()
    version: int = 17
    """Ten times the PDF version."""
    metadata: tuple[tuple[str, str], ...] = ()
    notes: frozenset[Note] = field(default_factory=frozenset)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in order."""
        return tuple(line for page in self.pages for line in page.lines)
