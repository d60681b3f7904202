"""D05: every component has letters of its own size."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.rules.docx.forms import pieces
from vanban.rules.docx.telling import band, fault, fault_error, measure
from vanban.rules.rule import Finding, Rule


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The first letters of each line that are too small or too large; raised signs may be smaller."""
    for piece in pieces(subject):
        allowed = piece.form.size
        sizes = (run.format.size for run in piece.line.runs if not run.format.shift and not run.format.hidden)
        wrong = next((size for size in sizes if size not in allowed), None)
        if wrong is not None:
            lawful = band(allowed.low.points, allowed.high.points, " pt")
            yield fault(piece.component, measure(wrong.points, " pt"), lawful, allowed.clause, piece.line)


RULE = Rule(
    code="D05",
    name="other-size",
    family="docx",
    message=fault_error("cỡ chữ", "size", "sửa cỡ chữ theo quy định", "set the size the clause gives"),
    clause="PL1-I-V",
    why_vi="Mỗi thành phần thể thức có cỡ chữ riêng trong bảng mẫu chữ.",
    why_en="The decree's table gives each component its own size.",
    wrong="national_name.size: 14",
    right="national_name.size: 12",
    check=check,
)
