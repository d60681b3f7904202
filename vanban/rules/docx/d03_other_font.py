"""D03: every letter is in Times New Roman."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.paragraph import Run
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import FONT_NAME
from vanban.rules.docx.runs import all_paragraphs, line_of, visible
from vanban.rules.docx.telling import fault, fault_error
from vanban.rules.rule import Finding, Rule

ASCII_END = "\x7f"
EAST_ASIAN = ("\u2e80", "\uffef")
"""Between these, letters of other scripts, which Times New Roman does not hold."""


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The first letters of each paragraph that are in another font."""
    for component, paragraph in all_paragraphs(subject):
        wrong = next(((run, font) for run in visible(paragraph) if (font := _other_font(run))), None)
        if wrong is not None:
            run, font = wrong
            yield fault(component, font, FONT_NAME.text, FONT_NAME.clause, line_of(paragraph, run, component))


def _other_font(run: Run) -> str:
    """The font that Word uses for these letters, where it is not the decree's; signs that are no letters may differ."""
    letters = [letter for letter in run.text if letter.isalnum() and not EAST_ASIAN[0] <= letter <= EAST_ASIAN[1]]
    fonts = {run.format.ascii if letter <= ASCII_END else run.format.latin for letter in letters}
    return next((font for font in sorted(fonts) if font.casefold() != FONT_NAME.text.casefold()), "")


RULE = Rule(
    code="D03",
    name="other-font",
    family="docx",
    message=fault_error("phông chữ", "font", "chọn phông Times New Roman", "choose Times New Roman"),
    clause=FONT_NAME.clause,
    why_vi="Một phông chữ Unicode chung để mọi cơ quan đọc được như nhau.",
    why_en="One Unicode font, so that every office reads the same letters.",
    wrong="number.font: Arial",
    right="number.font: Times New Roman",
    check=check,
)
