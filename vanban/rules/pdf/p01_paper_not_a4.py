"""P01: every page is A4, upright or on its side."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.law import nd30
from vanban.rules.pdf.judging import fault, gathered
from vanban.rules.pdf.measures import Words, as_mm, points, said
from vanban.rules.rule import Finding, Rule

TOLERANCE = 1.0
"""Points."""
A4 = (points(nd30.PAPER_WIDTH.low), points(nd30.PAPER_HEIGHT.low))


def check(read: RecognisedPdf) -> Iterator[Finding]:
    """The first page of each other size."""
    yield from gathered(_other_sizes(read))


def _other_sizes(read: RecognisedPdf) -> Iterator[Finding]:
    for page in read.pdf.pages:
        sides = sorted((page.width, page.height))
        if any(abs(side - due) > TOLERANCE for side, due in zip(sides, A4, strict=True)):
            found = said("{} × {}", "{} × {}", as_mm(page.width), as_mm(page.height))
            yield fault("body", None, found, Words("210 mm × 297 mm", "210 mm × 297 mm"), page.number)


RULE = Rule(
    code="P01",
    name="paper-not-a4",
    family="pdf",
    message=error(
        "Khổ giấy {found_vi} không phải A4 ({times} trang)",
        "The paper is {found_en}, not A4 ({times} pages)",
        "xuất tệp với khổ A4 {allowed_vi}",
        "export the file on A4, {allowed_en}",
        "NĐ 30/2020/NĐ-CP, PL1-I-I.1",
    ),
    clause=nd30.PAPER_WIDTH.clause,
    why_vi="Mọi văn bản hành chính dùng một khổ giấy, để in, đóng tập và lưu trữ được.",
    why_en="Every administrative document is on one size of paper, to be printed, bound and kept.",
    wrong="page_1: {width: 215.9, height: 279.4}",
    right="page_1: {width: 297, height: 210}",
    check=check,
)
