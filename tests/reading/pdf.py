"""Reads a PDF as a stranger would: every letter with its page, place, size and face."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_double, c_int, create_string_buffer
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from tests.reading.pieces import LINE_END, Piece

MM = 72 / 25.4
TOP_MARGIN = 20 * MM
COLUMN_GAP = 2.5
"""In letter sizes: no blank inside a line is as wide."""
SPACE = ord(" ")
PAGE_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter and its ink box, in points from the top left corner of its page; pages count from 1."""

    page: int
    letter: str
    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float
    face: str


@dataclass(frozen=True, slots=True)
class Line:
    """Letters that follow each other on one baseline."""

    glyphs: tuple[Glyph, ...]

    @property
    def page(self) -> int:
        return self.glyphs[0].page

    @property
    def base(self) -> float:
        return self.glyphs[0].base

    @property
    def text(self) -> str:
        return "".join(glyph.letter for glyph in self.glyphs)

    @property
    def inked(self) -> list[Glyph]:
        """Those that are no blank."""
        return [glyph for glyph in self.glyphs if glyph.letter.strip()]

    @property
    def left(self) -> float:
        return min(glyph.left for glyph in self.inked)

    @property
    def right(self) -> float:
        return max(glyph.right for glyph in self.inked)


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line that is drawn."""

    page: int
    left: float
    right: float
    y: float

    @property
    def length(self) -> float:
        return self.right - self.left


@lru_cache(maxsize=32)
def lines_of(pdf: bytes) -> tuple[Line, ...]:
    """Every line of text in the order of the file; a new page, a new baseline or a step to the left ends it."""
    lines: list[list[Glyph]] = []
    for glyph in _glyphs(pdf):
        if lines and _follows(lines[-1][-1], glyph):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return tuple(line for each in lines if (line := Line(tuple(each))).inked)


def _follows(last: Glyph, glyph: Glyph) -> bool:
    """On the same baseline and in the same column; a raised or lowered letter of a smaller size stays in its line."""
    if last.page != glyph.page:
        return False
    apart = abs(last.base - glyph.base)
    shifted = apart < 0.6 * max(last.size, glyph.size) and last.size != glyph.size
    return (apart < 0.5 or shifted) and last.left - 1 < glyph.left < last.right + COLUMN_GAP * glyph.size


def _glyphs(pdf: bytes) -> Iterator[Glyph]:
    document = pdfium.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        text, height = page.get_textpage(), page.get_height()
        name, flags, x, y = create_string_buffer(100), c_int(), c_double(), c_double()
        last: Glyph | None = None
        for index in range(text.count_chars()):
            if raw.FPDFText_IsGenerated(text, index) == 1:
                if last and raw.FPDFText_GetUnicode(text, index) == SPACE:
                    yield replace(last, letter=" ", left=last.right)
                continue
            left, bottom, right, top = text.get_charbox(index)
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            raw.FPDFText_GetFontInfo(text, index, name, 100, flags)
            code = raw.FPDFText_GetUnicode(text, index)
            letter = "-" if code == 2 else chr(code)  # the reader's own sign for a hyphen at a line's end
            size = raw.FPDFText_GetFontSize(text, index)
            face = name.value.decode().rpartition("+")[2]
            last = Glyph(number, letter, left, right, height - top, height - bottom, height - y.value, size, face)
            yield last


def is_page_number(line: Line) -> bool:
    """A number alone in the top margin of a page that is not the first."""
    return line.page > 1 and line.base < TOP_MARGIN and bool(PAGE_NUMBER.fullmatch(line.text.strip()))


def pieces_of(pdf: bytes) -> Iterator[Piece]:
    """The text in order, page numbers left out."""
    for line in lines_of(pdf):
        if is_page_number(line):
            continue
        for italic, glyphs in groupby(line.glyphs, key=lambda glyph: "Italic" in glyph.face):
            yield Piece("".join(glyph.letter for glyph in glyphs), italic)
        yield LINE_END


def rules_of(pdf: bytes) -> list[Rule]:
    """Every horizontal line, longer than a letter, with the width of its pen taken off."""
    found = []
    for number, page in enumerate(pdfium.PdfDocument(pdf), 1):
        for item in page.get_objects([raw.FPDF_PAGEOBJ_PATH], max_depth=4):
            left, bottom, right, top = item.get_bounds()
            if top - bottom < 2 and right - left > 20:
                found.append(Rule(number, left + 0.75, right - 0.75, page.get_height() - (top + bottom) / 2))
    return found


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page, in points."""
    return [page.get_size() for page in pdfium.PdfDocument(pdf)]
