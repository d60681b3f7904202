"""D20: a document says whom it goes to."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.component import ComponentName
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import RECIPIENTS_SIZE
from vanban.rules.docx.telling import Words, fault, fault_warning
from vanban.rules.rule import Finding, Rule

NEEDED: tuple[ComponentName, ...] = ("recipients_heading", "recipients")


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The heading and the list."""
    for name in NEEDED:
        if subject.component(name).state == "missing":
            yield fault(name, Words("thiếu", "missing"), Words("có", "present"), RECIPIENTS_SIZE.clause)


RULE = Rule(
    code="D20",
    name="no-recipients",
    family="docx",
    message=fault_warning("", "", "thêm Nơi nhận ở cuối bên trái", "add the recipients at the lower left"),
    clause=RECIPIENTS_SIZE.clause,
    why_vi="Nơi nhận cho biết văn bản gửi đi đâu và lưu ở đâu.",
    why_en="The recipients say where the document goes and where it is kept.",
    wrong="recipients_heading: none",
    right="addressees: none",
    check=check,
)
