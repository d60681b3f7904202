"""Letters, runs of one look, and lines, in points from the top left corner of their page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

ASCENT, DESCENT = 0.891, 0.216
"""How far Times reaches above and below its baseline, in parts of the letter size."""


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
