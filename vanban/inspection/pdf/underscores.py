"""A row of underscores is a line drawn with letters: the decree's own files draw their lines so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.marks import Stroke

UNDERSCORES = re.compile(r"_{4,}")


def drawn_lines(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Stroke, ...]]:
    """The lines of words, and those of underscores as strokes."""
    drawn = [line for line in lines if UNDERSCORES.fullmatch(line.text)]
    words = tuple(line for line in lines if not UNDERSCORES.fullmatch(line.text))
    return words, tuple(Stroke(line.left, line.right, line.base + 1, line.base + 1.5) for line in drawn)
