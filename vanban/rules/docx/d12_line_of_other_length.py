"""D12: the lines under motto, issuer and subject have their lengths, are solid and stand in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.component import ComponentName
from vanban.inspection.docx.model import LineObject
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.inspection.letter_widths import text_width
from vanban.law.nd30 import ISSUER_LINE, NATIONAL_MOTTO_LINE, SUBJECT_LINE, RatioBand
from vanban.law.units import Mm
from vanban.rules.docx.d11_narrow_letterhead import line_width
from vanban.rules.docx.telling import Words, band, fault, fault_error, measure, not_told
from vanban.rules.rule import Finding, NotEvaluated, Outcome, Rule
from vanban.values import dataclass

OFF_CENTRE = Mm(2)
SOLID = Words("nét liền, ở giữa", "solid, in the middle")
LETTER = NotEvaluated("trích yếu công văn không có đường kẻ", "the subject of a letter has no line")


@dataclass(frozen=True, slots=True)
class Ruled:
    """A component with a line under it."""

    name: ComponentName
    allowed: RatioBand
    tolerance: float


RULED = (
    Ruled("national_motto", NATIONAL_MOTTO_LINE, 0.05),
    Ruled("issuer", ISSUER_LINE, 0.02),
    Ruled("subject", SUBJECT_LINE, 0.02),
)


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """The three lines."""
    for ruled in RULED:
        component = subject.component(ruled.name)
        if not component.lines:
            yield not_told(component)
        elif ruled.name == "subject" and subject.is_letter:
            yield LETTER
        else:
            lines = component.lines if component.state == "found" else component.lines[:1]
            yield from _judged(ruled, lines, subject.rule_under(lines))


def _judged(ruled: Ruled, lines: tuple[TextLine, ...], rule: LineObject | None) -> Iterator[Finding]:
    low, high = ruled.allowed.low, ruled.allowed.high
    allowed = _allowed(ruled.allowed)
    if rule is None:
        underlined = any(run.format.underlined for line in lines for run in line.runs)
        found = Words("chữ gạch chân", "underlined text") if underlined else Words("không có", "none")
        yield fault(ruled.name, found, allowed, ruled.allowed.clause, lines[-1])
        return
    longest = max((width for line in lines for width in printed_widths(line)), default=Mm(0))
    ratio = rule.length.millimetres / max(longest.millimetres, 1.0)
    if not low - ruled.tolerance <= ratio <= high + ruled.tolerance:
        yield fault(ruled.name, measure(ratio * 100, " %", 0), allowed, ruled.allowed.clause, lines[-1])
    if not rule.is_solid:
        yield fault(ruled.name, Words("nét đứt", "not solid"), SOLID, ruled.allowed.clause, lines[-1])
    elif _is_off_centre(rule, lines[-1]):
        yield fault(ruled.name, Words("lệch", "off the middle"), SOLID, ruled.allowed.clause, lines[-1])


def _allowed(ratio: RatioBand) -> Words:
    share = band(round(ratio.low * 100), round(ratio.high * 100), " %")
    return Words(f"{share.vi} dòng chữ", f"{share.en} of the text")


def _is_off_centre(rule: LineObject, line: TextLine) -> bool:
    """Judged where the text's own middle is known: centred in its cell or between the margins."""
    if rule.centre is None or not line.is_centred or line.column:
        return False
    form = line.paragraph.format
    middle = (form.left + line.paragraph.column - form.right) * 0.5
    return abs(rule.centre.millimetres - middle.millimetres) > OFF_CENTRE.millimetres


def printed_widths(line: TextLine) -> Iterator[Mm]:
    """The lengths of the lines as Word breaks them in the room there is."""
    form = line.paragraph.format
    room = line.paragraph.column - form.left - form.right
    whole = line_width(line)
    if whole <= room or not line.runs or line.column:
        yield whole
        return
    look, printed = line.runs[0].format, ""
    for word in line.text.split():
        longer = f"{printed} {word}".strip()
        if printed and text_width(longer, look.size, bold=look.bold, italic=look.italic) > room:
            yield text_width(printed, look.size, bold=look.bold, italic=look.italic)
            longer = word
        printed = longer
    yield text_width(printed, look.size, bold=look.bold, italic=look.italic)


RULE = Rule(
    code="D12",
    name="line-of-other-length",
    family="docx",
    message=fault_error(
        "đường kẻ dưới",
        "line below",
        "kẻ nét liền ở giữa, dài theo quy định",
        "draw a solid line in the middle, as long as the clause says",
    ),
    clause=NATIONAL_MOTTO_LINE.clause,
    why_vi="Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; dưới tên cơ quan và trích yếu dài 1/3 đến 1/2 dòng chữ.",
    why_en="The line under the motto is as long as the motto; under issuer and subject, a third to a half.",
    wrong="issuer_line.length: 60",
    right="issuer_line.length: 14",
    check=check,
)
