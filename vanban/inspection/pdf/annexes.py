"""Annexes: a page that begins with «Phụ lục» alone on a line begins one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from vanban.inspection.pdf.components import AnnexPart
from vanban.inspection.pdf.folding import folded, is_upper
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPage
from vanban.law.units import Mm

LABEL = re.compile(r"phu luc(?: (?:[ivxlc]+|\d+|[a-h]))?[.:]?")
CENTRED = Mm(14).pt.points
UPPER_PART = 0.35


def annexes_of(pages: Sequence[InspectedPage], page_numbers: Sequence[Line]) -> tuple[AnnexPart, ...]:
    """The annexes in order, each to the page before the next."""
    numbers = {id(line) for line in page_numbers}
    labels = [label for page in pages[1:] if (label := _label(page, numbers))]
    ends = [*(label.page - 1 for label in labels[1:]), len(pages)][: len(labels)]
    return tuple(_part(pages[label.page - 1], label, end) for label, end in zip(labels, ends, strict=True))


def _label(page: InspectedPage, numbers: set[int]) -> Line | None:
    first = [line for line in page.lines if id(line) not in numbers and not line.framed][:2]
    return next((line for line in first if LABEL.fullmatch(folded(line.text)) and _is_high(line, page)), None)


def _is_high(line: Line, page: InspectedPage) -> bool:
    return line.base < UPPER_PART * page.height and abs(line.centre - page.width / 2) < CENTRED


def _part(page: InspectedPage, label: Line, last_page: int) -> AnnexPart:
    after = [line for line in page.lines if line.base > label.base + 1 and not line.framed]
    end = min((each.top for each in page.strokes if each.horizontal and each.top > label.base), default=page.height)
    title = tuple(takewhile(lambda line: is_upper(line.text) and line.bold and line.base < end, after))
    rest = after[len(title) :]
    reference = tuple(_reference(rest))
    return AnnexPart(label.page, last_page, label, title, reference)


def _reference(rest: Sequence[Line]) -> list[Line]:
    """The bracketed line «Kèm theo …», which may run over."""
    if not rest or not folded(rest[0].text).startswith("(kem theo"):
        return []
    found: list[Line] = []
    for line in rest[:4]:
        found.append(line)
        if line.text.endswith(")"):
            break
    return found
