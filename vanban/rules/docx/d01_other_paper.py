"""D01: the paper is A4."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.model import Section
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import PAPER_HEIGHT, PAPER_WIDTH
from vanban.law.units import Mm, Pt
from vanban.rules.docx.telling import Words, fault, fault_error, measure
from vanban.rules.rule import Finding, Rule

TOLERANCE = Pt(0.5)


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """Every section's paper, upright or on its side."""
    for size in sorted({_size(section) for section in subject.docx.sections}):
        if not _is_a4(*size):
            wide, high = (measure(length.millimetres, "") for length in size)
            found = Words(f"{wide.vi} × {high.vi} mm", f"{wide.en} × {high.en} mm")
            yield fault("page", found, "210 × 297 mm", PAPER_WIDTH.clause)


def _size(section: Section) -> tuple[Mm, Mm]:
    return section.width, section.height


def _is_a4(width: Mm, height: Mm) -> bool:
    short, long = sorted((width, height))
    return _near(short, PAPER_WIDTH.low) and _near(long, PAPER_HEIGHT.low)


def _near(length: Mm, wanted: Mm) -> bool:
    return abs(length.millimetres - wanted.millimetres) <= TOLERANCE.mm.millimetres


RULE = Rule(
    code="D01",
    name="other-paper",
    family="docx",
    message=fault_error("khổ giấy", "paper", "đặt khổ giấy A4", "set the paper to A4"),
    clause=PAPER_WIDTH.clause,
    why_vi="Mọi văn bản hành chính dùng một khổ giấy A4; khổ A5 không còn.",
    why_en="Every administrative document is on A4; A5 no longer exists.",
    wrong="page.height: 279.4",
    right="page.height: 297",
    check=check,
)
