"""D08: at least 6 pt between paragraphs, and lines from single to one and a half."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.body import BodyParagraph, neighbours
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.law.nd30 import BODY_SIZE, LINE_SPACING, PARAGRAPH_SPACE
from vanban.law.units import Pt
from vanban.rules.docx.telling import Words, band, fault, fault_error, measure
from vanban.rules.rule import Finding, Rule

TIMES_LINE = 1.1499
"""The height of a single line of Times New Roman, in shares of the letter size."""
TOLERANCE = Pt(0.2)


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The space above each paragraph, then the lines inside each."""
    for above, below in neighbours(subject.body):
        gap = space_between(above.paragraph, below.paragraph, adds=subject.docx.adds_spacing)
        if gap.points < PARAGRAPH_SPACE.low.points - TOLERANCE.points:
            space = measure(gap.points, " pt")
            found = Words(f"cách đoạn {space.vi}", f"{space.en} between paragraphs")
            yield fault("body", found, "≥ 6 pt", PARAGRAPH_SPACE.clause, _line(below))
    for each in subject.body:
        yield from _lines(each)


def space_between(above: Paragraph, below: Paragraph, *, adds: bool) -> Pt:
    """The room between two paragraphs as Word leaves it: the larger of the two, unless the file says that they add."""
    same = above.format.style == below.format.style
    after = 0.0 if same and above.format.contextual else above.format.after.points
    before = 0.0 if same and below.format.contextual else below.format.before.points
    return Pt(after + before if adds else max(after, before))


def _lines(each: BodyParagraph) -> Iterator[Finding]:
    pitch = line_pitch(each.paragraph)
    if pitch is not None and not LINE_SPACING.low - pitch[1] <= pitch[0] <= LINE_SPACING.high + pitch[1]:
        allowed = band(LINE_SPACING.low, LINE_SPACING.high, "")
        lines = measure(pitch[0], "", 2)
        found = Words(f"cách dòng {lines.vi}", f"line spacing {lines.en}")
        yield fault("body", found, allowed, LINE_SPACING.clause, _line(each))


def line_pitch(paragraph: Paragraph) -> tuple[float, float] | None:
    """How many single lines apart its lines are, and the tolerance of that."""
    form = paragraph.format
    sizes = [run.format.size.points for run in paragraph.runs if run.text.strip() and not run.format.shift]
    single = max(sizes, default=BODY_SIZE.low.points) * TIMES_LINE
    if form.line_rule == "auto":
        return form.line, TOLERANCE.points / 12
    pitch = form.line / single
    return (max(pitch, 1.0) if form.line_rule == "atLeast" else pitch), TOLERANCE.points / single


def _line(each: BodyParagraph) -> TextLine:
    return TextLine(each.paragraph, (), each.text)


RULE = Rule(
    code="D08",
    name="crowded-or-loose-lines",
    family="docx",
    message=fault_error(
        "",
        "",
        "đặt cách đoạn từ 6 pt, cách dòng từ 1 đến 1,5 dòng",
        "leave 6 pt or more between paragraphs, 1 to 1.5 lines inside",
    ),
    clause=PARAGRAPH_SPACE.clause,
    why_vi="Khoảng cách tối thiểu giữa các đoạn và khoảng cách dòng từ đơn đến 1,5 giữ trang chữ dễ đọc.",
    why_en="Room between paragraphs and lines from single to one and a half keep a page readable.",
    wrong="opening.line: 2",
    right="opening.line: 1.5",
    check=check,
)
