"""P08: pages are numbered from the second on, in the middle of the top margin, in bare figures."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPage
from vanban.inspection.pdf.page_numbers import number_in
from vanban.law import nd30
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, gathered, with_letters
from vanban.rules.pdf.measures import Words, as_mm, as_pt, points, said, sizes
from vanban.rules.rule import Finding, Rule

TOLERANCE = points(Mm(2))
SIZE_TOLERANCE = 0.1
NONE = Words("không có số trang", "no page number")
SHOWN, HIDDEN = Words("trang đầu hiện số", "a number on page one"), Words("trang đầu không hiện số", "none on page one")
FOOT, HEAD = Words("số ở chân trang", "a number at the foot"), Words("số ở giữa lề trên", "one in the top margin")
BARE, MIDDLE = Words("chỉ viết chữ số", "bare figures"), Words("canh giữa", "in the middle")


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """Each kind of fault once."""
    yield from gathered(finding for page in read.pdf.pages for finding in _of_page(read, page))


def _of_page(read: RecognisedPdf, page: InspectedPage) -> Iterator[Finding]:
    line = read.page_numbers.get(page.number)
    count = _place_in_part(read, page.number)
    if line is None:
        if count > 1:
            yield fault(
                "page_number",
                None,
                NONE,
                Words(f"số {count} ở giữa lề trên", f"{count} in the middle of the top margin"),
                page.number,
            )
        return
    if page.number == 1:
        yield fault("page_number", line, SHOWN, HIDDEN)
        return
    if page.number <= read.last_main_page and number_in(line) != count:
        yield fault("page_number", line, _numbered(number_in(line)), _numbered(count))
    yield from _form(read, page, line)


def _place_in_part(read: RecognisedPdf, page: int) -> int:
    """Counted within the main part or the annex; the numbers of annexes are P14's."""
    first = next((part.first_page for part in reversed(read.annexes) if part.first_page <= page), 1)
    return page - first + 1


def _form(read: RecognisedPdf, page: InspectedPage, line: Line) -> Iterator[Finding]:
    if line.base > page.height / 2:
        yield fault("page_number", line, FOOT, HEAD)
    if not line.text.isdigit():
        yield fault("page_number", line, Words(f"viết «{line.text}»", f"«{line.text}»"), BARE)
    off = _off_centre(read, page, line)
    if off > TOLERANCE:
        yield fault("page_number", line, said("lệch giữa {}", "{} off the middle", as_mm(off)), MIDDLE)
    band = nd30.PAGE_NUMBER_SIZE
    if not band.low.points - SIZE_TOLERANCE <= line.size <= band.high.points + SIZE_TOLERANCE:
        yield fault("page_number", line, said("cỡ chữ {}", "letters of {}", as_pt(line.size)), sizes(band))


def _numbered(number: int | None) -> Words:
    return Words(f"số {number}", f"number {number}")


def _off_centre(read: RecognisedPdf, page: InspectedPage, line: Line) -> float:
    """From the middle of the paper or of the text, whichever is nearer."""
    of_text = read.frame.centre - read.pdf.pages[0].width / 2
    return min(abs(line.centre - page.width / 2 - shift) for shift in (0.0, of_text))


RULE = Rule(
    code="P08",
    name="page-number-wrong",
    family="pdf",
    message=error(
        "Số trang không đúng: {found_vi}, phải là {allowed_vi} ({times} trang)",
        "The page number is not right: {found_en}, must be {allowed_en} ({times} pages)",
        "đánh số trang bằng chữ số Ả Rập, cỡ 13-14, ở giữa lề trên, không hiện ở trang đầu",
        "number pages in Arabic figures of 13-14 pt in the middle of the top margin, none on the first",
        "NĐ 30/2020/NĐ-CP, PL1-I-I.7",
    ),
    clause=nd30.PAGE_NUMBER_SIZE.clause,
    why_vi="Số trang đúng chỗ giúp dẫn và kiểm tra đủ trang.",
    why_en="A page number in its place lets pages be cited and counted.",
    wrong='page_number_2: {text: "3"}',
    right='page_number_2: {text: "2"}',
    check=check,
)
