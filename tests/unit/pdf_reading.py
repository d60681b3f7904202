"""Reads a PDF back as a stranger would: letters with their places, lines drawn, and the tags."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_double, c_int, create_string_buffer
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw

MM = 72 / 25.4
HALO = 0.75
"""What the reader adds on each side of a line of this thickness."""


@dataclass(frozen=True)
class Glyph:
    """A letter and its ink box in points from the top left corner; `base` is where its line stands."""

    letter: str
    left: float
    right: float
    top: float
    bottom: float
    base: float


def pages_of(pdf: bytes) -> list[pdfium.PdfPage]:
    return list(pdfium.PdfDocument(pdf))


def texts_of(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pages_of(pdf)]


def words_of(pdf: bytes) -> str:
    """All letters of the file in order, without blanks."""
    return "".join("".join(texts_of(pdf)).split())


def glyphs_of(page: pdfium.PdfPage) -> list[Glyph]:
    text, height = page.get_textpage(), page.get_height()
    glyphs = []
    for index in range(text.count_chars()):
        letter = text.get_text_range(index, 1)
        if letter.strip():
            left, bottom, right, top = text.get_charbox(index)
            x, y = c_double(), c_double()
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            glyphs.append(Glyph(letter, left, right, height - top, height - bottom, height - y.value))
    return glyphs


def lines_of(page: pdfium.PdfPage) -> list[tuple[float, str, float, float]]:
    """Each line of text: its baseline, its letters without blanks, its left and right ends."""
    found: dict[float, list[Glyph]] = {}
    for glyph in glyphs_of(page):
        found.setdefault(round(glyph.base, 1), []).append(glyph)
    return [
        (base, "".join(g.letter for g in row), min(g.left for g in row), max(g.right for g in row))
        for base, row in sorted(found.items())
    ]


def face_of(page: pdfium.PdfPage, word: str) -> str:
    """The font of a word's first letter."""
    text = page.get_textpage()
    index = text.get_text_range().index(word)
    name, flags = create_string_buffer(80), c_int()
    raw.FPDFText_GetFontInfo(text, index, name, 80, flags)
    return name.value.decode().partition("+")[2] or name.value.decode()


def rules_of(page: pdfium.PdfPage) -> list[tuple[float, float, float]]:
    """Each horizontal line drawn: left end, length, distance from the top; in points."""
    found = []
    for item in page.get_objects([raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = item.get_bounds()
        if top - bottom < 2 and right - left > 20:
            found.append((left + HALO, right - left - 2 * HALO, page.get_height() - (top + bottom) / 2))
    return found


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Every font used on a page, and whether it is embedded."""
    found = {}
    with opened(pdf) as file:
        for page in file.pages:
            for font in page.Resources.get("/Font", {}).values():
                descriptor = font.DescendantFonts[0].FontDescriptor
                name = str(descriptor.FontName).partition("+")[2]
                found[name] = "/FontFile2" in descriptor or "/FontFile3" in descriptor
    return found


def tags_of(pdf: bytes) -> Iterator[tuple[str, ...]]:
    """The path of every tag, from the root, in reading order."""
    with opened(pdf) as file:
        yield from _walk(file.Root.StructTreeRoot, ())


def _walk(node: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from _walk(kid, path)
    elif isinstance(node, pikepdf.Dictionary):
        here = (*path, str(node["/S"])[1:]) if "/S" in node else path
        if "/S" in node:
            yield here
        if "/K" in node:
            yield from _walk(node["/K"], here)
