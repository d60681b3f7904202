"""D13: components stand in the order and beside each other as on the decree's schema."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.component import ComponentName
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.rules.docx.telling import NAMES, Words, fault, fault_error
from vanban.rules.rule import Finding, Rule

CLAUSE = "PL1-I-IV"
ABOVE: tuple[tuple[ComponentName, ComponentName], ...] = (
    ("national_name", "national_motto"),
    ("governing_agency", "issuer"),
    ("issuer", "number"),
    ("national_motto", "place_and_date"),
    ("number", "type_name"),
    ("place_and_date", "type_name"),
    ("type_name", "subject"),
    ("subject", "addressees"),
    ("subject", "legal_bases"),
    ("addressees", "recipients_heading"),
    ("legal_bases", "signature_lines"),
    ("recipients_heading", "recipients"),
    ("signature_lines", "signer"),
)
BESIDE: tuple[tuple[ComponentName, ComponentName], ...] = (
    ("issuer", "national_name"),
    ("number", "place_and_date"),
    ("recipients_heading", "signature_lines"),
)
LEVEL = BESIDE[1:]


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """Who stands above whom, who on whose left, and who on one line with whom."""
    for upper, lower in ABOVE:
        first, second = subject.lines(upper), subject.lines(lower)
        if first and second and _place(first[0]) > _place(second[0]):
            yield _fault(upper, Words("ở dưới", "below"), Words("ở trên", "above"), lower, first[0])
    for left, right in BESIDE:
        first, second = subject.lines(left), subject.lines(right)
        if first and second and _column(first[0]) > _column(second[0]):
            yield _fault(
                left, Words("ở bên phải", "on the right of"), Words("ở bên trái", "on the left of"), right, first[0]
            )
    for left, right in LEVEL:
        first, second = subject.lines(left), subject.lines(right)
        if first and second and _line(first[0]) != _line(second[0]):
            yield _fault(left, Words("khác dòng với", "not level with"), Words("ngang", "level with"), right, first[0])


def _place(line: TextLine) -> tuple[int, int]:
    return line.number, line.column


def _column(line: TextLine) -> int:
    place = line.paragraph.place
    return place.column if place else line.column


def _line(line: TextLine) -> tuple[str, int, int]:
    """The row of a table, or the line of tabs, that it stands on."""
    place = line.paragraph.place
    return ("row", place.table, place.row) if place else ("paragraph", line.number, 0)


def _fault(name: ComponentName, found: Words, allowed: Words, other: ComponentName, at: TextLine) -> Finding:
    beside = NAMES[other]
    seen = Words(f"{found.vi} {beside.vi}", f"{found.en} {beside.en}")
    lawful = Words(f"{allowed.vi} {beside.vi}", f"{allowed.en} {beside.en}")
    return fault(name, seen, lawful, CLAUSE, at)


RULE = Rule(
    code="D13",
    name="components-out-of-order",
    family="docx",
    message=fault_error("", "", "đặt lại vị trí theo sơ đồ của Nghị định", "move it to its place on the schema"),
    clause=CLAUSE,
    why_vi="Sơ đồ bố trí quy định chỗ của từng thành phần; người đọc tìm số, ngày, người ký ở đúng chỗ đó.",
    why_en="The schema gives each component its place; readers look for number, date and signer there.",
    wrong="order: subject before type_name",
    right="order: type_name before subject",
    check=check,
)
