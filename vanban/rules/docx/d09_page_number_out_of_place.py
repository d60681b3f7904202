"""D09: page numbers stand in the middle of the header, alone, and not on page one."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.model import Section, Story
from vanban.inspection.docx.paragraph import Paragraph, Run
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.wording import plain
from vanban.law.nd30 import PAGE_NUMBER_SIZE
from vanban.rules.docx.telling import Words, band, fault, fault_error, measure
from vanban.rules.rule import NotEvaluated, Outcome, Rule

CENTRED = Words("giữa lề trên, chỉ có chữ số Ả Rập", "in the middle of the top margin, bare Arabic digits")
NOT_ON_FIRST = Words("không hiển thị ở trang đầu", "not shown on page one")
NOT_IN_FOOTER = Words("ở lề trên", "in the top margin")
MISSING = Words("không có số trang", "no page number")
ONE_PAGE = NotEvaluated("phần này có thể chỉ có một trang", "this section may be a single page")
Fault = tuple[Words, Words]


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """Headers and footers of every section; the first page counts in the first section alone."""
    known: set[Fault] = set()
    for index, section in enumerate(subject.docx.sections):
        faults = [*_numbers(section, subject.docx.even_and_odd), *_footers(section)]
        if (MISSING, CENTRED) in faults and _may_be_one_page(subject, index):
            faults.remove((MISSING, CENTRED))
            yield ONE_PAGE
        faults += _first_page(section) if index == 0 else []
        for found, allowed in faults:
            if (found, allowed) not in known:
                known.add((found, allowed))
                yield fault("page_number", found, allowed, PAGE_NUMBER_SIZE.clause)


def _may_be_one_page(subject: RecognisedDocx, index: int) -> bool:
    """A page one shows no number: a text of one page, or an annex that may be no longer."""
    sections, pages = subject.docx.sections, subject.docx.pages
    counts_anew = index > 0 and sections[index].start == 1
    return counts_anew or (pages is not None and pages <= len(sections))


def _numbers(section: Section, even_and_odd: bool) -> Iterator[Fault]:
    for kind in ("default", "even") if even_and_odd else ("default",):
        story = section.headers.get(kind)
        numbers = list(story.fields) if story else []
        if story is None or not numbers:
            yield MISSING, CENTRED
        elif len({paragraph.number for paragraph, _ in numbers}) > 1:
            yield Words("hai số trang", "two page numbers"), CENTRED
        else:
            yield from _number(*numbers[0], story)
    if section.number_format != "decimal":
        yield Words(f"kiểu số {section.number_format}", f"number format {section.number_format}"), CENTRED


def _number(paragraph: Paragraph, run: Run, story: Story) -> Iterator[Fault]:
    look = run.format
    if look.size not in PAGE_NUMBER_SIZE:
        low, high = PAGE_NUMBER_SIZE.low.points, PAGE_NUMBER_SIZE.high.points
        yield measure(look.size.points, " pt"), band(low, high, " pt")
    if look.bold or look.italic:
        yield Words("đậm hoặc nghiêng", "bold or italic"), Words("đứng", "upright")
    if paragraph.format.align != "center" and paragraph.format.frame_align != "center":
        yield Words("không ở giữa", "not in the middle"), CENTRED
    beside = plain("".join(run.text for run in paragraph.runs if run.field != "PAGE"))
    if beside:
        yield Words(f"kèm «{beside}»", f"beside “{beside}”"), CENTRED
    elif any(not other.is_empty for other in story.paragraphs if other.number != paragraph.number):
        yield Words("có chữ khác ở đầu trang", "other words in the header"), CENTRED


def _first_page(section: Section) -> Iterator[Fault]:
    first = section.headers.get("first") if section.title_page else section.headers.get("default")
    if first is not None and any(first.fields):
        yield Words("có số ở trang đầu", "a number on page one"), NOT_ON_FIRST


def _footers(section: Section) -> Iterator[Fault]:
    if any(any(story.fields) for story in section.footers.values()):
        yield Words("số trang ở lề dưới", "page number in the bottom margin"), NOT_IN_FOOTER


RULE = Rule(
    code="D09",
    name="page-number-out-of-place",
    family="docx",
    message=fault_error(
        "",
        "",
        "chèn số trang ở giữa lề trên, chọn «Different First Page»",
        "insert the page number at the top centre and choose a different first page",
    ),
    clause=PAGE_NUMBER_SIZE.clause,
    why_vi="Số trang đặt giữa lề trên, không hiển thị ở trang thứ nhất.",
    why_en="Page numbers stand in the middle of the top margin and are not shown on the first page.",
    wrong="page_number.align: right",
    right="page_number.size: 13",
    check=check,
)
