"""P10: the lines drawn under the motto, the issuer and the subject, and their lengths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import ComponentName, RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.marks import Stroke
from vanban.law import nd30
from vanban.law.nd30 import RatioBand
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import Words, as_mm, as_share, points, said
from vanban.rules.rule import Finding, Rule

NO_LINE, A_LINE = Words("không có đường kẻ", "no line"), Words("đường kẻ nét liền phía dưới", "a solid line below")
CENTRED = Words("đường kẻ cân đối dưới dòng chữ", "a line in the middle below")
AS_THE_TEXT = Words("đường kẻ dài bằng dòng chữ", "a line as long as the text")
A_THIRD_TO_A_HALF = Words("đường kẻ dài từ 1/3 đến 1/2 dòng chữ", "a line of 1/3 to 1/2 of the text")
REACH = points(Mm(9))
"""How far under the text its line is looked for."""
OFF_CENTRE = points(Mm(1.5))
AS_LONG, OTHERWISE = 0.03, 0.02
"""Tolerances of the shares."""


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """No line, a line too short or too long, or off the middle."""
    yield from _under(read, "national_motto", nd30.NATIONAL_MOTTO_LINE, AS_LONG)
    if read.components["issuer"].state == "found":
        yield from _under(read, "issuer", nd30.ISSUER_LINE, OTHERWISE)
    yield from _under(read, "subject" if read.lines("subject") else "type_name", nd30.SUBJECT_LINE, OTHERWISE)


def _under(read: RecognisedPdf, name: ComponentName, band: RatioBand, tolerance: float) -> Iterator[Finding]:
    lines = read.lines(name)
    if not lines:
        return
    stroke = _nearest(read.pdf.pages[0].strokes, lines[-1])
    if stroke is None:
        yield fault(name, lines[-1], NO_LINE, A_LINE)
        return
    share = stroke.length / max(line.width for line in lines)
    if not band.low - tolerance <= share <= band.high + tolerance:
        yield fault(
            name,
            lines[-1],
            said("đường kẻ dài {} dòng chữ", "a line of {} of the text", as_share(share)),
            _allowed(band),
        )
    off = abs(stroke.centre - read.components[name].centre)
    if off > OFF_CENTRE:
        yield fault(name, lines[-1], said("đường kẻ lệch giữa {}", "a line {} off the middle", as_mm(off)), CENTRED)


def _nearest(strokes: Sequence[Stroke], line: Line) -> Stroke | None:
    below = [
        stroke
        for stroke in strokes
        if stroke.horizontal and 0 < stroke.top - line.base < REACH and stroke.left < line.centre < stroke.right
    ]
    return min(below, key=lambda stroke: stroke.top, default=None)


def _allowed(band: RatioBand) -> Words:
    return AS_THE_TEXT if band.low == band.high else A_THIRD_TO_A_HALF


RULE = Rule(
    code="P10",
    name="line-under-text-wrong",
    family="pdf",
    message=error(
        "{component_vi}: {found_vi}, phải có {allowed_vi}",
        "{component_en}: {found_en}, must have {allowed_en}",
        "kẻ một đường nét liền đúng độ dài dưới dòng chữ",
        "draw a solid line of the right length under the text",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.1c, II.2b, II.5b",
    ),
    clause="PL1-I-II.1c, II.2b, II.5b",
    why_vi="Đường kẻ tách tên cơ quan, Tiêu ngữ, trích yếu khỏi phần dưới; độ dài được quy định.",
    why_en="The line parts each from what is below; its length is fixed.",
    wrong="motto_rule: {left: 130, right: 160}",
    right="motto_rule: {left: 115, right: 175}",
    check=check,
)
