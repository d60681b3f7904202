"""P06: a paragraph of the body begins 1 cm or 1.27 cm in."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import Paragraph, RecognisedPdf
from vanban.law import nd30
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, gathered, with_letters
from vanban.rules.pdf.measures import Words, as_mm, points
from vanban.rules.rule import Finding, Rule

TOLERANCE = points(Mm(0.4))
ALLOWED = Words("10 mm hoặc 12,7 mm", "10 mm or 12.7 mm")
FAR = points(Mm(30))
"""What begins further in and ends at the right edge is set to the right on purpose."""


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Each other indent once."""
    yield from gathered(_other_indents(read))


def _other_indents(read: RecognisedPdf) -> Iterator[Finding]:
    for paragraph in read.paragraphs:
        line = paragraph.lines[0]
        indent = line.left - read.frame.left
        if not paragraph.centred and not _lawful(indent) and not _may_stand_out(paragraph, indent, read):
            yield fault("body", line, as_mm(indent), ALLOWED)


def _lawful(indent: float) -> bool:
    return any(abs(indent - points(due)) <= TOLERANCE for due in nd30.FIRST_LINE_INDENTS)


def _may_stand_out(paragraph: Paragraph, indent: float, read: RecognisedPdf) -> bool:
    """A heading at the left edge (PL1-I-V shows it so), or a line set to the right."""
    line = paragraph.lines[0]
    heading = line.bold and abs(indent) <= TOLERANCE
    return heading or (indent > FAR and abs(line.right - read.frame.right) < points(Mm(2)))


RULE = Rule(
    code="P06",
    name="first-line-indent-not-allowed",
    family="pdf",
    message=error(
        "Đầu đoạn lùi {found_vi}, phải là {allowed_vi} ({times} đoạn)",
        "Paragraphs begin {found_en} in, must be {allowed_en} ({times} paragraphs)",
        "đặt lùi đầu dòng 1 cm hoặc 1,27 cm",
        "indent first lines by 1 cm or 1.27 cm",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.6e",
    ),
    clause="PL1-I-II.6e",
    why_vi="Chữ đầu dòng lùi vào cho thấy một đoạn bắt đầu.",
    why_en="The indent shows where a paragraph begins.",
    wrong="body_1: {left: 35}",
    right="body_1: {left: 40}",
    check=check,
)
