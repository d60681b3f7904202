"""Every letter of a page with its place and look, in the order of the file."""

from __future__ import annotations

import unicodedata
from ctypes import byref, c_double, c_void_p, cast, create_string_buffer
from functools import cache
from math import atan2, degrees, hypot

from vanban.inspection.pdf.letters import Face, Glyph
from vanban.inspection.pdf.marks import Font
from vanban.inspection.pdf.pdfium import Handle, raw
from vanban.inspection.pdf.sheet import Sheet

BOLD_WEIGHT = 600
FORCE_BOLD, ITALIC = 1 << 18, 1 << 6
HYPHEN_AT_LINE_END = 2
"""What the library puts for a hyphen that ends a line."""

STRAIGHT = 2.0
"""Text that leans by more degrees is no line of the page."""

Fonts = dict[str, Font]


class GlyphReader:
    """Reads one page after the other; `fonts` gathers what was met."""

    def __init__(self) -> None:
        self.fonts: Fonts = {}
        self._names: dict[int, tuple[str, bool, bool, bool]] = {}
        self._x, self._y, self._box = c_double(), c_double(), raw.FS_RECTF()

    def glyphs(self, page: Handle, sheet: Sheet) -> list[Glyph]:
        """The page's letters; of a glyph that stands for several letters the first has the whole width."""
        text = page.get_textpage()
        faces: dict[int, Face | None] = {}
        found: list[Glyph] = []
        for index in range(raw.FPDFText_CountChars(text.raw)):
            if raw.FPDFText_IsGenerated(text.raw, index) != 1:
                item = raw.FPDFText_GetTextObject(text.raw, index)
                address = cast(item, c_void_p).value or 0
                if address not in faces:
                    faces[address] = self._face(text.raw, index, item, sheet)
                if face := faces[address]:
                    found.append(self._glyph(text.raw, index, sheet, face))
        text.close()
        return found

    def _glyph(self, text: Handle, index: int, sheet: Sheet, face: Face) -> Glyph:
        x, y, box = self._x, self._y, self._box
        raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        raw.FPDFText_GetLooseCharBox(text, index, byref(box))
        letter = _letter(raw.FPDFText_GetUnicode(text, index))
        if not sheet.turns:
            left = x.value - sheet.left
            return Glyph(letter, left, max(box.right - sheet.left, left), sheet.height + sheet.bottom - y.value, face)
        left, base = sheet.point(x.value, y.value)
        _, end, _, _ = sheet.box(box.left, box.bottom, box.right, box.top)
        return Glyph(letter, left, max(end, left), base, face)

    def _face(self, text: Handle, index: int, item: Handle, sheet: Sheet) -> Face | None:
        """The look of a piece of text; None of one that runs askew, like a watermark."""
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(text, index, byref(matrix))
        if _is_askew(degrees(atan2(matrix.b, matrix.a)) - 90 * sheet.turns):
            return None
        size = raw.FPDFText_GetFontSize(text, index) * (hypot(matrix.c, matrix.d) or 1)
        name, bold, italic, embedded = self._name(item)
        known = raw.FPDFText_HasUnicodeMapError(text, index) != 1
        before = self.fonts.get(name)
        self.fonts[name] = Font(
            name, embedded and (not before or before.embedded), known and (not before or before.has_unicode)
        )
        hidden = raw.FPDFTextObj_GetTextRenderMode(item) == raw.FPDF_TEXTRENDERMODE_INVISIBLE
        return Face(name, round(size, 2), bold, italic, hidden)

    def _name(self, item: Handle) -> tuple[str, bool, bool, bool]:
        font = raw.FPDFTextObj_GetFont(item)
        address = cast(font, c_void_p).value or 0
        if address not in self._names:
            self._names[address] = _described(font)
        return self._names[address]


def _is_askew(angle: float) -> bool:
    return abs((angle + 180) % 360 - 180) > STRAIGHT


def _described(font: Handle) -> tuple[str, bool, bool, bool]:
    """Its name without the subset's mark, whether bold, whether italic, whether embedded."""
    buffer = create_string_buffer(256)
    raw.FPDFFont_GetBaseFontName(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace")
    name = name.partition("+")[2] if len(name) > 7 and name[6] == "+" else name
    flags, lower = raw.FPDFFont_GetFlags(font), name.lower()
    bold = "bold" in lower or bool(flags & FORCE_BOLD) or raw.FPDFFont_GetWeight(font) >= BOLD_WEIGHT
    italic = "italic" in lower or "oblique" in lower or bool(flags & ITALIC)
    return name, bold, italic, raw.FPDFFont_GetIsEmbedded(font) == 1


@cache
def _letter(code: int) -> str:
    if code == HYPHEN_AT_LINE_END:
        return "-"
    letter = chr(code) if code else "\ufffd"
    return " " if unicodedata.category(letter) in ("Zs", "Cc") else letter
