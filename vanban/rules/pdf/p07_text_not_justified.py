"""P07: the body's lines reach the right edge, the last of a paragraph excepted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.paragraphs import ended
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import as_mm, points
from vanban.rules.rule import Finding, Rule

TOLERANCE = points(Mm(1))
"""Programs that spread words in whole steps of a coarse grid leave up to 0.8 mm."""
OVERHANG = points(Mm(1))


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """The first line that stops short, with how many do."""
    short = list(_short(read))
    if short:
        first = short[0]
        yield Finding(page=first.page, excerpt=first.excerpt, arguments={**first.arguments, "times": len(short)})


def _short(read: RecognisedPdf) -> Iterator[Finding]:
    for paragraph in read.paragraphs:
        if paragraph.centred:
            continue
        for line, following in pairwise(paragraph.lines):
            off = read.frame.right - line.right
            if not -OVERHANG <= off <= TOLERANCE and not line.bold and not ended(line, following, read.frame):
                yield fault("body", line, as_mm(off), as_mm(0))


RULE = Rule(
    code="P07",
    name="text-not-justified",
    family="pdf",
    message=error(
        "Nội dung không dàn đều hai lề: dòng dừng cách lề phải {found_vi} ({times} dòng)",
        "The body is not justified: a line stops {found_en} from the right edge ({times} lines)",
        "dàn đều cả hai lề",
        "justify the body",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.6e",
    ),
    clause="PL1-I-II.6e",
    why_vi="Nội dung được dàn đều cả hai lề để trang ngay ngắn.",
    why_en="The body is justified on both sides, for an even page.",
    wrong="body_1: {right: 188}",
    right="body_1: {right: 195}",
    check=check,
)
