"""What was read from a PDF: pages with their lines of text, strokes and images, in points from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.marks import Font, Image, Signature, Stroke, Widget

Note = Literal["no_text", "text_layer_over_scan", "letters_without_unicode"]


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
