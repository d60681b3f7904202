"""How the decree wants each component set (PL1-I-V): its size, weight, slant and case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vanban.inspection.docx.body import ROMAN_HEADING, BodyParagraph
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.inspection.docx.wording import is_upper
from vanban.law import nd30
from vanban.law.nd30 import PtBand
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """The form of one component; None where the clause leaves it open."""

    size: PtBand
    bold: bool | None = None
    italic: bool | None = None
    upper: bool | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of text with the form that it should have."""

    component: str
    line: TextLine
    form: Form


BOLD_UPPER = {"bold": True, "italic": False, "upper": True}
UPRIGHT = {"bold": False, "italic": False}

FORMS: Mapping[str, Form] = {
    "national_name": Form(nd30.NATIONAL_NAME_SIZE, **BOLD_UPPER),
    "national_motto": Form(nd30.NATIONAL_MOTTO_SIZE, bold=True, italic=False, upper=False),
    "governing_agency": Form(nd30.ISSUER_SIZE, bold=False, italic=False, upper=True),
    "issuer": Form(nd30.ISSUER_SIZE, **BOLD_UPPER),
    "number": Form(nd30.NUMBER_SIZE, **UPRIGHT),
    "place_and_date": Form(nd30.PLACE_AND_DATE_SIZE, bold=False, italic=True, upper=False),
    "type_name": Form(nd30.TYPE_SIZE, **BOLD_UPPER),
    "subject": Form(nd30.TYPE_SIZE, bold=True, italic=False, upper=False),
    "urgency": Form(nd30.STAMP_SIZE, **BOLD_UPPER),
    "addressees": Form(nd30.ADDRESSEES_SIZE, **UPRIGHT),
    "recipients_heading": Form(nd30.RECIPIENTS_HEADING_SIZE, bold=True, italic=True, upper=False),
    "recipients": Form(nd30.RECIPIENTS_SIZE, **UPRIGHT),
    "signature_lines": Form(nd30.SIGNATURE_SIZE, **BOLD_UPPER),
    "signer": Form(nd30.SIGNATURE_SIZE, bold=True, italic=False, upper=False),
}
LETTER_SUBJECT = Form(nd30.LETTER_SUBJECT_SIZE, **UPRIGHT)
ANNEX_HEADING = Form(nd30.ANNEX_WORD_SIZE, bold=True, italic=False)
ANNEX_TITLE = Form(nd30.ANNEX_TITLE_SIZE, **BOLD_UPPER)
ANNEX_REFERENCE = Form(nd30.ANNEX_REFERENCE_SIZE, bold=False, italic=True, upper=False)
LEGAL_BASIS = Form(nd30.BODY_SIZE, italic=True)
TITLE_IN_BODY = Form(nd30.BODY_SIZE, bold=True, italic=False)
BODY = Form(nd30.BODY_SIZE)


def pieces(subject: RecognisedDocx) -> Iterator[Piece]:
    """Every line whose form the decree knows; the text of tables is not among them, for the decree is silent on it."""
    for name, form in FORMS.items():
        chosen = LETTER_SUBJECT if name == "subject" and subject.is_letter else form
        for line in subject.lines(name):  # type: ignore[arg-type]
            yield Piece(name, line, chosen)
    for paragraph in subject.body:
        yield _body_piece(paragraph)
    for annex in subject.annexes:
        yield Piece("annex_heading", annex.label, ANNEX_HEADING)
        yield from (Piece("annex_title", line, ANNEX_TITLE) for line in annex.title)
        yield from (Piece("annex_reference", line, ANNEX_REFERENCE) for line in annex.reference)


def _body_piece(found: BodyParagraph) -> Piece:
    paragraph = found.paragraph
    line = TextLine(paragraph, tuple(run for run in paragraph.runs if run.text.strip()), found.text)
    if found.kind == "legal_basis":
        return Piece("legal_bases", line, LEGAL_BASIS)
    if found.kind == "part" or (found.kind == "heading" and ROMAN_HEADING.match(found.text) and is_upper(found.text)):
        return Piece("heading", line, TITLE_IN_BODY)
    return Piece("heading" if found.kind == "heading" else "body", line, BODY)
