"""P03: the text stands within the margins, and the margins are the decree's."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import ComponentName, RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPage
from vanban.law import nd30
from vanban.law.nd30 import MmBand
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, gathered, with_letters
from vanban.rules.pdf.measures import Words, as_mm, lengths, points, said
from vanban.rules.rule import Finding, Rule

TOLERANCE = points(Mm(0.5))
OVERHANG = points(Mm(1))
"""How far a hyphen or stop at a line's end may stand out."""
HIGHEST_FIRST_LINE = points(nd30.MARGIN_TOP.high) + points(Mm(5))
"""Space before a paragraph and half an open line may stand above the first line."""

HEAD: tuple[ComponentName, ...] = (
    "governing_agency",
    "issuer",
    "number",
    "place_and_date",
    "national_name",
    "national_motto",
)
LEFT, RIGHT = Words("trái", "left"), Words("phải", "right")
TOP, BOTTOM = Words("trên", "top"), Words("dưới", "bottom")
Sided = tuple[Words, Line, float, MmBand]


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Lines that cross a margin, then a text that keeps too far from the paper's edge."""
    yield from gathered(_as_findings([*_crossing(read), *_too_narrow(read), *_too_low(read)]))


def _as_findings(sided: list[Sided]) -> Iterator[Finding]:
    for side, line, margin, band in sided:
        yield fault(
            "body", line, said("{} {}", "{} {}", side, as_mm(margin)), said("{} {}", "{} {}", side, lengths(band))
        )


def _judged(read: RecognisedPdf, page: InspectedPage) -> list[Line]:
    """All but what the decree places in the margins itself: page number, boxed marks, address, copy signature."""
    outside = {id(line) for line in (*read.page_numbers.values(), *read.lines("contact"), *read.lines("stamp"))}
    top = points(nd30.MARGIN_TOP.low)
    lines = [line for line in page.lines if id(line) not in outside]
    if page.number > 1:
        return lines
    small = nd30.CORNER_SIGNATURE_SIZE.high.points + 0.5
    return [line for line in lines if not (line.base < top and (line.framed or line.size < small))]


def _head(read: RecognisedPdf) -> set[int]:
    """The two columns of the letterhead may reach beside the text."""
    return {id(line) for name in HEAD for line in read.lines(name)}


def _crossing(read: RecognisedPdf) -> Iterator[Sided]:
    head = _head(read)
    for page in read.pdf.pages:
        for line in _judged(read, page):
            left, right = line.left, page.width - line.right
            if left < points(nd30.MARGIN_LEFT.low) - TOLERANCE and id(line) not in head:
                yield LEFT, line, left, nd30.MARGIN_LEFT
            if right < points(nd30.MARGIN_RIGHT.low) - OVERHANG and id(line) not in head:
                yield RIGHT, line, right, nd30.MARGIN_RIGHT
            if line.top < points(nd30.MARGIN_TOP.low) - TOLERANCE:
                yield TOP, line, line.top, nd30.MARGIN_TOP
            if page.height - line.bottom < points(nd30.MARGIN_BOTTOM.low) - TOLERANCE:
                yield BOTTOM, line, page.height - line.bottom, nd30.MARGIN_BOTTOM


def _too_narrow(read: RecognisedPdf) -> Iterator[Sided]:
    body = read.lines("body")
    if not body:
        return
    line, right = body[0], read.pdf.pages[0].width - read.frame.right
    if read.frame.left > points(nd30.MARGIN_LEFT.high) + TOLERANCE:
        yield LEFT, line, read.frame.left, nd30.MARGIN_LEFT
    if read.frame.is_full and right > points(nd30.MARGIN_RIGHT.high) + TOLERANCE:
        yield RIGHT, line, right, nd30.MARGIN_RIGHT


def _too_low(read: RecognisedPdf) -> Iterator[Sided]:
    """The highest text of the pages that go on from one before."""
    pages = read.pdf.pages[1 : read.last_main_page]
    firsts = [min(lines, key=lambda line: line.top) for page in pages if (lines := _judged(read, page))]
    highest = min(firsts, key=lambda line: line.top, default=None)
    if highest and highest.top > HIGHEST_FIRST_LINE:
        yield TOP, highest, highest.top, nd30.MARGIN_TOP


RULE = Rule(
    code="P03",
    name="text-outside-margins",
    family="pdf",
    message=error(
        "Lề {found_vi}, phải là {allowed_vi} ({times} dòng)",
        "Margin {found_en}, must be {allowed_en} ({times} lines)",
        "đặt lại lề trang",
        "set the margins again",
        "NĐ 30/2020/NĐ-CP, PL1-I-I.3",
    ),
    clause=nd30.MARGIN_LEFT.clause,
    why_vi="Lề trái để đóng tập, lề trên để đánh số trang; chữ vào lề thì mất khi in, đóng.",
    why_en="The left margin is for binding, the top one for page numbers; text in a margin is lost when bound.",
    wrong="body_2: {left: 20}",
    right="body_2: {left: 30}",
    check=check,
)
