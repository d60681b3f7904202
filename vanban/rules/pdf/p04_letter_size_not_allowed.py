"""P04: every component has its own letter size."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import ComponentName, RecognisedPdf
from vanban.inspection.pdf.letters import Line, Run
from vanban.law import nd30
from vanban.law.nd30 import PtBand
from vanban.rules.pdf.judging import fault, gathered, with_letters
from vanban.rules.pdf.measures import as_pt, sizes
from vanban.rules.rule import Finding, Rule

TOLERANCE = 0.1
BANDS: dict[ComponentName, PtBand] = {
    "national_name": nd30.NATIONAL_NAME_SIZE,
    "national_motto": nd30.NATIONAL_MOTTO_SIZE,
    "governing_agency": nd30.ISSUER_SIZE,
    "issuer": nd30.ISSUER_SIZE,
    "number": nd30.NUMBER_SIZE,
    "place_and_date": nd30.PLACE_AND_DATE_SIZE,
    "stamp": nd30.STAMP_SIZE,
    "type_name": nd30.TYPE_SIZE,
    "subject": nd30.SUBJECT_SIZE,
    "letter_subject": nd30.LETTER_SUBJECT_SIZE,
    "addressees": nd30.ADDRESSEES_SIZE,
    "body": nd30.BODY_SIZE,
    "recipients_heading": nd30.RECIPIENTS_HEADING_SIZE,
    "recipients": nd30.RECIPIENTS_SIZE,
    "signature_lines": nd30.SIGNATURE_SIZE,
    "signer": nd30.SIGNATURE_SIZE,
    "contact": nd30.CONTACT_SIZE,
    "annex_label": nd30.ANNEX_WORD_SIZE,
    "annex_title": nd30.ANNEX_TITLE_SIZE,
    "annex_reference": nd30.ANNEX_REFERENCE_SIZE,
}
"""The page number's size is P08's."""


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Each other size of a component once."""
    yield from gathered(_other_sizes(read))


def _other_sizes(read: RecognisedPdf) -> Iterator[Finding]:
    for name, band in BANDS.items():
        for line in read.lines(name):
            other = next((run for run in line.runs if _stands_on(line, run) and not _within(run, band)), None)
            if other:
                yield fault(name, line, as_pt(other.face.size), sizes(band))


def _stands_on(line: Line, run: Run) -> bool:
    """Not raised or lowered, and not blank."""
    return abs(run.base - line.base) < 1 and bool(run.text.strip())


def _within(run: Run, band: PtBand) -> bool:
    return band.low.points - TOLERANCE <= run.face.size <= band.high.points + TOLERANCE


RULE = Rule(
    code="P04",
    name="letter-size-not-allowed",
    family="pdf",
    message=error(
        "{component_vi}: cỡ chữ {found_vi}, phải là {allowed_vi} ({times} dòng)",
        "{component_en}: letters of {found_en}, must be {allowed_en} ({times} lines)",
        "đặt lại cỡ chữ",
        "set the size again",
        "NĐ 30/2020/NĐ-CP, PL1-I-V",
    ),
    clause="PL1-I-V",
    why_vi="Mỗi thành phần có cỡ chữ riêng để người đọc nhận ra ngay.",
    why_en="Each component has its own size, so that a reader knows it at once.",
    wrong="number: {size: 14}",
    right="number: {size: 13}",
    check=check,
)
