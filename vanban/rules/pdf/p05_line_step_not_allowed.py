"""P05: lines of the body are one to one and a half lines apart, paragraphs at least 6 pt more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import Paragraph, RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.paragraphs import usual_step
from vanban.law import nd30
from vanban.rules.pdf.judging import fault, gathered, with_letters
from vanban.rules.pdf.measures import as_pt, said
from vanban.rules.rule import Finding, Rule

TOLERANCE = 0.3


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Each other step within a paragraph once, then each narrower gap between two."""
    yield from gathered(_steps(read))
    yield from gathered(_gaps(read))


def _single(line: Line) -> float:
    return line.size * nd30.SINGLE_LINE_OF_TIMES


def _steps(read: RecognisedPdf) -> Iterator[Finding]:
    for paragraph in read.paragraphs:
        for last, line in pairwise(paragraph.lines):
            low, high = (_single(line) * ratio for ratio in (nd30.LINE_SPACING.low, nd30.LINE_SPACING.high))
            step = line.base - last.base
            if last.page == line.page and not low - TOLERANCE <= step <= high + TOLERANCE:
                yield fault(
                    "body",
                    line,
                    said("dòng cách dòng {}", "lines {} apart", as_pt(step)),
                    said("{} đến {}", "{} to {}", as_pt(low), as_pt(high)),
                )


def _gaps(read: RecognisedPdf) -> Iterator[Finding]:
    pitch = usual_step(read.lines("body"), read.frame)
    for before, after in pairwise(read.paragraphs):
        last, line = before.lines[-1], after.lines[0]
        least = max(pitch if line.size == last.size else 0, _single(line)) + nd30.PARAGRAPH_SPACE.low.points
        gap = line.base - last.base
        if _are_neighbours(read, before, after) and gap < least - TOLERANCE:
            yield fault(
                "body",
                line,
                said("đoạn cách đoạn {}", "paragraphs {} apart", as_pt(gap)),
                said("ít nhất {}", "at least {}", as_pt(least)),
            )


def _are_neighbours(read: RecognisedPdf, before: Paragraph, after: Paragraph) -> bool:
    """On one page, with no table between; a number and its title in the middle belong together."""
    last, line = before.lines[-1], after.lines[0]
    if last.page != line.page or (before.centred and after.centred):
        return False
    return not any(other.framed and last.base < other.base < line.base for other in read.pdf.pages[line.page - 1].lines)


RULE = Rule(
    code="P05",
    name="line-step-not-allowed",
    family="pdf",
    message=error(
        "Khoảng cách không đúng: {found_vi}, phải là {allowed_vi} ({times} chỗ)",
        "Spacing is not right: {found_en}, must be {allowed_en} ({times} places)",
        "giãn dòng từ đơn đến 1,5 dòng; đoạn cách đoạn ít nhất 6 pt",
        "space lines single to 1.5; paragraphs at least 6 pt apart",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.6e",
    ),
    clause=nd30.LINE_SPACING.clause,
    why_vi="Dòng quá sít khó đọc, quá thưa tốn giấy; khoảng cách đoạn cho thấy ý mới.",
    why_en="Tight lines are hard to read and loose ones waste paper; the gap shows a new thought.",
    wrong="body_2: {base: 105}",
    right="body_2: {base: 105.7}",
    check=check,
)
