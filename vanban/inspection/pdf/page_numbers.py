"""Numbers of pages: a number alone, above or below the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.inspection.pdf.folding import folded
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPage
from vanban.law import nd30

EDGE = nd30.MARGIN_TOP.high.pt.points
NUMBER = re.compile(r"[-–—\s]*(?:trang|page)?\s*(?P<number>\d{1,4})(?:\s*/\s*\d+)?[-–—.\s]*")


def page_number_of(page: InspectedPage) -> Line | None:
    """The line that numbers this page; the one at the top comes first."""
    return next(_candidates(page), None)


def number_in(line: Line) -> int | None:
    """The number it shows."""
    match = NUMBER.fullmatch(folded(line.text))
    return int(match["number"]) if match else None


def _candidates(page: InspectedPage) -> Iterator[Line]:
    for line in page.lines:
        outside = line.base < EDGE or line.base > page.height - EDGE
        if outside and not line.framed and number_in(line) is not None and _alone(line, page):
            yield line


def _alone(line: Line, page: InspectedPage) -> bool:
    return not any(other is not line and abs(other.base - line.base) < line.size / 2 for other in page.lines)
