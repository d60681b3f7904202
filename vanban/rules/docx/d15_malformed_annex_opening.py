"""D15: an annex begins a page with three centred lines: Phụ lục and number, title, reference."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.annexes import Annex
from vanban.inspection.docx.numbering import written
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.law.nd30 import ANNEX_REFERENCE_SIZE, ANNEX_TITLE_SIZE
from vanban.rules.docx.telling import Words, fault, fault_error
from vanban.rules.rule import Finding, Rule

NEW_PAGE = Words("trang mới", "a new page")
CENTRED = Words("ở giữa", "in the middle")
NOT_CENTRED = Words("không ở giữa", "not in the middle")
NONE = Words("không có", "none")


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """Each annex; documents without one have nothing to judge."""
    for index, annex in enumerate(subject.annexes, 1):
        yield from _opening(annex)
        wanted = written(index, "upperRoman") if len(subject.annexes) > 1 else ""
        if annex.number != wanted:
            found = annex.number or NONE
            yield fault("annex_heading", found, wanted or NONE, ANNEX_TITLE_SIZE.clause, annex.label)


def _opening(annex: Annex) -> Iterator[Finding]:
    if not annex.starts_page:
        found = Words("trên cùng trang với phần trước", "on the page of what is before it")
        yield fault("annex_heading", found, NEW_PAGE, ANNEX_TITLE_SIZE.clause, annex.label)
    lines: tuple[tuple[str, tuple[TextLine, ...]], ...] = (
        ("annex_heading", (annex.label,)),
        ("annex_title", annex.title),
        ("annex_reference", annex.reference),
    )
    for name, parts in lines:
        crooked = next((line for line in parts if not line.is_centred), None)
        if crooked is not None:
            yield fault(name, NOT_CENTRED, CENTRED, ANNEX_TITLE_SIZE.clause, crooked)
    if not annex.reference:
        wanted = Words("dòng «(Kèm theo …)»", "a line “(Kèm theo …)”")
        yield fault("annex_reference", NONE, wanted, ANNEX_REFERENCE_SIZE.clause, annex.label)


RULE = Rule(
    code="D15",
    name="malformed-annex-opening",
    family="docx",
    message=fault_error(
        "",
        "",
        "mở phụ lục ở trang mới bằng ba dòng căn giữa: Phụ lục và số La Mã, tên, (Kèm theo …)",
        "open the annex on a new page with three centred lines: Phụ lục and Roman number, title, (Kèm theo …)",
    ),
    clause=ANNEX_TITLE_SIZE.clause,
    why_vi="Phụ lục phải nhận ra được và chỉ rõ nó kèm theo văn bản nào.",
    why_en="An annex must be known as one, and say which document it belongs to.",
    wrong="annex_heading.text: Phụ lục I",
    right="annex_heading.text: Phụ lục",
    check=check,
)
