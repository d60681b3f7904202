"""P14: the pages of each annex count from 1."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import AnnexPart, RecognisedPdf
from vanban.inspection.pdf.page_numbers import number_in
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import Words
from vanban.rules.rule import Finding, Rule


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """The first wrong number of each annex; a hidden first number is lawful."""
    for part in read.annexes:
        yield from _wrong_numbers(read, part)


def _wrong_numbers(read: RecognisedPdf, part: AnnexPart) -> Iterator[Finding]:
    for page in range(part.first_page, part.last_page + 1):
        line, due = read.page_numbers.get(page), page - part.first_page + 1
        if line and number_in(line) != due:
            yield fault("page_number", line, _numbered(number_in(line)), _numbered(due))
            return


def _numbered(number: int | None) -> Words:
    return Words(f"số {number}", f"number {number}")


RULE = Rule(
    code="P14",
    name="annex-pages-not-from-one",
    family="pdf",
    message=error(
        "Phụ lục đánh {found_vi}, phải là {allowed_vi}",
        "An annex's page has {found_en}, must have {allowed_en}",
        "đánh số trang của từng phụ lục bắt đầu từ 1",
        "number each annex's pages from 1",
        "NĐ 30/2020/NĐ-CP, PL1-I-III.1đ",
    ),
    clause="PL1-I-III.1đ",
    why_vi="Phụ lục được đánh số trang riêng để tách được khỏi văn bản chính.",
    why_en="An annex has its own page numbers, so that it can be taken apart from the main text.",
    wrong='page_number_4: {text: "4"}',
    right='page_number_4: {text: "2"}',
    check=check,
)
