"""D14: the subject of a công văn stands 6 pt under its number."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import LETTER_SUBJECT_SPACE
from vanban.rules.docx.d08_crowded_or_loose_lines import space_between
from vanban.rules.docx.telling import fault, fault_error, measure, not_told
from vanban.rules.rule import NotEvaluated, Outcome, Rule

TOLERANCE = 0.5
NAMED = NotEvaluated("văn bản có tên loại, không phải công văn", "a document with a type, not a letter")
APART = NotEvaluated("số và trích yếu không đứng liền nhau", "number and subject are not next to each other")


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """The space between the number and «V/v»."""
    numbers, lines = subject.lines("number"), subject.lines("subject")
    if not subject.is_letter:
        yield NAMED
    elif not numbers:
        yield not_told(subject.component("number"))
    else:
        above, below = numbers[-1].paragraph, lines[0].paragraph
        column = [p for p in subject.docx.paragraphs[above.number : below.number - 1] if _column(p) == _column(below)]
        if column or _column(above) != _column(below):
            yield APART
            return
        gap = space_between(above, below, adds=subject.docx.adds_spacing).points
        if abs(gap - LETTER_SUBJECT_SPACE.low.points) > TOLERANCE:
            yield fault("subject", measure(gap, " pt"), "6 pt", LETTER_SUBJECT_SPACE.clause, lines[0])


def _column(paragraph: Paragraph) -> tuple[int, int] | None:
    place = paragraph.place
    return (place.table, place.column) if place else None


RULE = Rule(
    code="D14",
    name="letter-subject-too-near",
    family="docx",
    message=fault_error("cách dòng số", "space under the number", "đặt cách 6 pt", "leave 6 pt"),
    clause=LETTER_SUBJECT_SPACE.clause,
    why_vi="Trích yếu công văn cách dòng số, ký hiệu 6 pt.",
    why_en="The subject of a letter stands 6 pt under number and symbol.",
    wrong="letter: 0",
    right="letter: 6",
    check=check,
)
