"""D02: the margins lie in their bands, in every section."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.model import Section
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MmBand
from vanban.law.units import Mm, Pt
from vanban.rules.docx.telling import Words, band, fault, fault_error, measure
from vanban.rules.rule import Finding, Rule

TOLERANCE = Pt(0.3)


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """Each wrong margin once a section."""
    for number, section in enumerate(subject.docx.sections, 1):
        for side, length, allowed in _margins(section):
            slack = TOLERANCE.mm
            if not allowed.low - slack <= length <= allowed.high + slack:
                seen = measure(length.millimetres, " mm")
                found = Words(f"{side.vi} {seen.vi} (phần {number})", f"{side.en} {seen.en} (section {number})")
                lawful = band(allowed.low.millimetres, allowed.high.millimetres, " mm")
                yield fault("page", found, lawful, allowed.clause)


def _margins(section: Section) -> tuple[tuple[Words, Mm, MmBand], ...]:
    return (
        (Words("trên", "top"), section.top, MARGIN_TOP),
        (Words("dưới", "bottom"), section.bottom, MARGIN_BOTTOM),
        (Words("trái", "left"), section.left, MARGIN_LEFT),
        (Words("phải", "right"), section.right, MARGIN_RIGHT),
    )


RULE = Rule(
    code="D02",
    name="margin-outside-the-band",
    family="docx",
    message=fault_error("lề", "margin", "sửa lề trong thiết lập trang", "set the margin in the page setup"),
    clause=MARGIN_TOP.clause,
    why_vi="Lề trái rộng để đóng hồ sơ; các lề còn lại giữ khung chữ như nhau giữa các cơ quan.",
    why_en="The left margin leaves room for binding; the others keep the text frame alike between offices.",
    wrong="page.left: 25",
    right="page.left: 35",
    check=check,
)
