"""D10: pages count from one, and each annex from its own one."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.law.nd30 import PAGE_NUMBER_SIZE
from vanban.rules.docx.telling import Words, fault, fault_error
from vanban.rules.rule import Finding, Rule

ANNEX_PAGES = "PL1-I-III.1đ"
OWN_ONE = Words("đánh số riêng từ 1", "counted on its own from 1")
GOES_ON = Words("số trang tiếp theo văn bản", "page numbers that go on from before")


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """The first section, then the section of each annex."""
    first = subject.docx.sections[0].start
    if first not in (None, 1):
        yield fault("page_number", str(first), "1", PAGE_NUMBER_SIZE.clause)
    for annex in subject.annexes:
        start = subject.docx.sections[annex.label.paragraph.section].start if annex.starts_section else None
        if start != 1:
            found = GOES_ON if start is None else Words(str(start), str(start))
            yield fault("annex_heading", found, OWN_ONE, ANNEX_PAGES, annex.label)


RULE = Rule(
    code="D10",
    name="page-count-not-from-one",
    family="docx",
    message=fault_error(
        "số trang bắt đầu:",
        "page count:",
        "đặt phụ lục vào phần (section) riêng, số trang bắt đầu từ 1",
        "put the annex in a section of its own that starts at 1",
    ),
    clause=PAGE_NUMBER_SIZE.clause,
    why_vi="Văn bản đánh số trang từ 1; mỗi phụ lục đánh số trang riêng.",
    why_en="The document counts its pages from 1, and each annex its own.",
    wrong="page.start: 2",
    right="page.start: 1",
    check=check,
)
