"""D04: text is black; stamps may be red."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import TEXT_COLOUR
from vanban.rules.docx.runs import all_paragraphs, line_of, visible
from vanban.rules.docx.telling import Words, fault, fault_error
from vanban.rules.rule import Finding, Rule

BLACK = frozenset({"auto", TEXT_COLOUR.text})
STAMPS = frozenset({"urgency", "secrecy"})


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The first coloured letters of each paragraph."""
    for component, paragraph in all_paragraphs(subject):
        if component in STAMPS:
            continue
        wrong = next((run for run in visible(paragraph) if run.format.colour not in BLACK), None)
        if wrong is not None:
            at = line_of(paragraph, wrong, component)
            yield fault(component, wrong.format.colour, Words("màu đen", "black"), TEXT_COLOUR.clause, at)


RULE = Rule(
    code="D04",
    name="coloured-text",
    family="docx",
    message=fault_error("màu chữ", "colour", "đặt màu chữ tự động hoặc đen", "set the colour to automatic or black"),
    clause=TEXT_COLOUR.clause,
    why_vi="Chữ của văn bản màu đen; chỉ dấu và chữ ký có màu.",
    why_en="The text is black; only stamps and signatures have a colour.",
    wrong="subject.colour: FF0000",
    right="subject.colour: auto",
    check=check,
)
