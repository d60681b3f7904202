"""A stretch of letters of one look."""

from __future__ import annotations

from typing import Literal

from vanban.text.mark import Mark
from vanban.values import dataclass

Shift = Literal["none", "subscript", "superscript"]


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look; bold and italic add to what the paragraph's style has."""

    text: str
    bold: bool = False
    italic: bool = False
    shift: Shift = "none"
    footnote: int | None = None
    """The number of the footnote called here; the text is then its number."""
    mark: Mark[Run] | None = None
    """What became of it, where two states are shown as one; None where it stayed."""
