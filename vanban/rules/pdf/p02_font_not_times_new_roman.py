"""P02: all letters are Times New Roman, go with the file, and can be read out as text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, info
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.marks import Font
from vanban.law import nd30
from vanban.rules.pdf.judging import fault, with_fonts
from vanban.rules.pdf.measures import Words
from vanban.rules.rule import Finding, Rule

CLONES = ("liberationserif", "tinos")
"""Free families with Times New Roman's widths."""
CLONE = info(
    "Chữ dùng phông {found}, có kích thước chữ như {allowed}",
    "The font is {found}, which has the widths of {allowed}",
    basis="NĐ 30/2020/NĐ-CP, PL1-I-I.4",
)
COMPOSED = Words("chữ dựng sẵn (NFC)", "composed letters (NFC)")
COMBINING = Words("chữ tổ hợp", "letters with combining marks")
TIMES = Words(nd30.FONT_NAME.text, nd30.FONT_NAME.text)
EMBEDDED = Words("phông nhúng trong tệp", "a font embedded in the file")
READABLE = Words("phông có bảng mã Unicode", "a font with a table of Unicode")


@with_fonts
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Each font at fault once, and the first words that are not composed."""
    fonts = _seen(read)
    clones = [font for font in fonts if _family(font).startswith(CLONES)]
    for font in fonts:
        if font not in clones and not _family(font).startswith(_family_name(nd30.FONT_NAME.text)):
            yield _fault(read, font, Words(font.name, font.name), TIMES)
        if not font.embedded:
            yield _fault(read, font, Words(f"{font.name} không nhúng", f"{font.name} not embedded"), EMBEDDED)
        if not font.has_unicode:
            yield _fault(
                read, font, Words(f"{font.name} không đọc ra chữ được", f"{font.name} cannot be read out"), READABLE
            )
    if clones:
        yield Finding(arguments={"found": clones[0].name, "allowed": nd30.FONT_NAME.text}, message=CLONE)
    yield from _not_composed(read)


def _seen(read: RecognisedPdf) -> list[Font]:
    """Fonts of letters that show: Word sets blanks in whatever font stood there before."""
    names = {run.face.font for line in read.pdf.lines for run in line.runs if run.text.strip()}
    return [font for font in read.pdf.fonts if font.name in names]


def _not_composed(read: RecognisedPdf) -> Iterator[Finding]:
    line = next((each for each in read.pdf.lines if not unicodedata.is_normalized("NFC", each.text)), None)
    if line:
        yield fault("body", line, COMBINING, COMPOSED)


def _fault(read: RecognisedPdf, font: Font, found: Words, allowed: Words) -> Finding:
    return fault("body", _first_line(read, font), found, allowed)


def _first_line(read: RecognisedPdf, font: Font) -> Line | None:
    return next((line for line in read.pdf.lines if any(run.face.font == font.name for run in line.runs)), None)


def _family(font: Font) -> str:
    return _family_name(font.name)


def _family_name(name: str) -> str:
    return name.lower().replace(" ", "").replace("-", "").replace(",", "")


RULE = Rule(
    code="P02",
    name="font-not-times-new-roman",
    family="pdf",
    message=error(
        "Chữ không đúng: {found_vi}; phải là {allowed_vi}",
        "Letters are not right: {found_en}; must be {allowed_en}",
        "dùng phông Times New Roman, bảng mã Unicode, và nhúng phông khi xuất PDF",
        "use Times New Roman in Unicode and embed it when exporting",
        "NĐ 30/2020/NĐ-CP, PL1-I-I.4",
    ),
    clause=nd30.FONT_NAME.clause,
    why_vi="Một phông chữ chung, đi cùng tệp, thì máy nào cũng hiện và đọc ra đúng chữ.",
    why_en="One font that travels in the file shows and reads the same everywhere.",
    wrong="body_1: {font: Arial}",
    right="body_1: {font: TimesNewRomanPS-BoldMT}",
    check=check,
)
