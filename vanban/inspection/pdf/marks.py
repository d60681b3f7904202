"""What is on a page or in a file beside letters: strokes, images, signatures and fonts."""

from __future__ import annotations

from typing import Literal, NamedTuple

Colour = Literal["red", "blue", "grey", "other"]


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
