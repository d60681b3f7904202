"""D07: body paragraphs are justified, and their first line is set in by 1 cm or 1.27 cm."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.body import BodyParagraph
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.law.nd30 import BODY_SIZE, FIRST_LINE_INDENTS
from vanban.law.units import Mm, Pt
from vanban.rules.docx.telling import Words, fault, fault_error, measure
from vanban.rules.rule import Finding, Rule

JUDGED = frozenset({"text", "legal_basis"})
TOLERANCE = Pt(0.3)
JUSTIFIED = Words("căn đều hai bên", "justified")
ALIGNMENTS = {
    "left": Words("căn trái", "left"),
    "center": Words("căn giữa", "centred"),
    "right": Words("căn phải", "right"),
}
INDENTS = Words("lùi đầu dòng 1 cm hoặc 1,27 cm", "first line in by 1 cm or 1.27 cm")


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """Each paragraph of the body's text; headings, captions and tables are set in other ways."""
    for each in subject.body:
        if each.kind in JUDGED:
            yield from _paragraph(each, subject.docx.default_tab)


def _paragraph(each: BodyParagraph, tab: Mm) -> Iterator[Finding]:
    paragraph = each.paragraph
    component = "legal_bases" if each.kind == "legal_basis" else "body"
    line = TextLine(paragraph, (), each.text)
    if paragraph.format.align != "both":
        found = ALIGNMENTS.get(paragraph.format.align, ALIGNMENTS["left"])
        yield fault(component, found, JUSTIFIED, BODY_SIZE.clause, line)
    start, left = first_line(paragraph, tab), paragraph.format.left
    if not any(_near(start, wanted) for wanted in FIRST_LINE_INDENTS) or not _near(left, Mm(0)):
        lengths = measure(start.millimetres, " mm"), measure(left.millimetres, " mm")
        found = Words(
            f"lùi đầu dòng {lengths[0].vi}, lề đoạn {lengths[1].vi}",
            f"first line in by {lengths[0].en}, paragraph by {lengths[1].en}",
        )
        yield fault(component, found, INDENTS, BODY_SIZE.clause, line)


def first_line(paragraph: Paragraph, default_tab: Mm) -> Mm:
    """Where the first letter stands, from the margin; a typed tab counts."""
    form = paragraph.format
    start = form.left + form.first_line
    for letter in paragraph.text:
        if letter != "\t":
            break
        start = _next_stop(start, form.tabs, default_tab)
    return start


def _next_stop(start: Mm, tabs: tuple[Mm, ...], default_tab: Mm) -> Mm:
    after = [stop for stop in tabs if stop > start + TOLERANCE.mm]
    step = max(default_tab.millimetres, 1.0)
    return after[0] if after else Mm((int(start.millimetres / step + 0.01) + 1) * step)


def _near(length: Mm, wanted: Mm) -> bool:
    return abs(length.millimetres - wanted.millimetres) <= TOLERANCE.mm.millimetres


RULE = Rule(
    code="D07",
    name="unjustified-body",
    family="docx",
    message=fault_error("", "", "căn đều hai bên, lùi đầu dòng 1 cm hoặc 1,27 cm", "justify; 1 cm or 1.27 cm"),
    clause=BODY_SIZE.clause,
    why_vi="Đoạn văn căn đều và lùi đầu dòng để thấy chỗ bắt đầu của đoạn.",
    why_en="Justified paragraphs with a first-line indent show where each begins.",
    wrong="opening.align: left",
    right="opening.first_line: 10",
    check=check,
)
