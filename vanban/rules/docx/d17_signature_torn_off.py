"""D17: the signature stays whole and on the page of the last words."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.model import paragraphs_in
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.rules.docx.telling import Words, fault, fault_of_habit, not_told
from vanban.rules.habit import HABIT
from vanban.rules.rule import NotEvaluated, Outcome, Rule

CLAUSE = HABIT
NOT_A_TABLE = NotEvaluated("khối chữ ký không nằm trong bảng", "the signature is not in a table")


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """The table of the signature, and the paragraphs that lead to it."""
    lines = subject.lines("signature_lines")
    table = subject.table_of("signature_lines")
    if not lines:
        yield not_told(subject.component("signature_lines"))
        return
    place = lines[0].paragraph.place
    if table is None or place is None:
        yield NOT_A_TABLE
        return
    if not table.rows[place.row].cant_split:
        allowed = Words("dòng bảng không bị ngắt trang", "a row that does not break across pages")
        yield fault(
            "signature_lines", Words("dòng bảng có thể bị ngắt", "a row that may break"), allowed, CLAUSE, lines[0]
        )
    first = next(paragraphs_in(table.rows[0].cells[0].blocks), lines[0].paragraph)
    if any(not paragraph.format.keep_next for paragraph in _leading(subject, first.number)):
        allowed = Words("đoạn cuối giữ cùng trang với khối chữ ký", "the last paragraph kept with the signature")
        yield fault("signature_lines", Words("không giữ cùng trang", "not kept together"), allowed, CLAUSE, lines[0])


def _leading(subject: RecognisedDocx, first: int) -> Iterator[Paragraph]:
    """From the paragraph before the table back to the last one with words."""
    for paragraph in reversed(subject.docx.paragraphs[: first - 1]):
        yield paragraph
        if not paragraph.is_empty:
            return


RULE = Rule(
    code="D17",
    name="signature-torn-off",
    family="docx",
    message=fault_of_habit(
        "chọn «Keep with next» cho đoạn cuối và không cho dòng bảng chữ ký ngắt trang",
        "keep the last paragraph with the next, and the signature's row whole",
    ),
    clause=CLAUSE,
    why_vi="Chữ ký đứng một mình trên trang trắng có thể gắn vào văn bản khác.",
    why_en="A signature alone on an empty page can be put under any text.",
    wrong="signature_table.cant_split: false",
    right="signature_table.cant_split: true",
    check=check,
)
