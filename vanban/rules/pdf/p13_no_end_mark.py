"""P13: the last words of the text end with «./.»."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.rules.pdf.judging import fault, with_words
from vanban.rules.pdf.measures import Words
from vanban.rules.rule import NotEvaluated, Outcome, Rule

END_MARK = "./."
NO_BODY = NotEvaluated("không nhận ra phần nội dung", "the body was not recognised")


@with_words
def check(read: RecognisedPdf) -> Iterator[Outcome]:
    """The last line of the body or of a table that ends it."""
    last = _last(read)
    if last is None:
        yield NO_BODY
    elif not last.text.rstrip(" ”\"'").endswith(END_MARK):
        yield fault("body", last, _quoted(last.text.split()[-1]), _quoted(END_MARK))


def _quoted(text: str) -> Words:
    return Words(f"«{text}»", f"«{text}»")


def _last(read: RecognisedPdf) -> Line | None:
    body = read.lines("body")
    if not body:
        return None
    end = next(iter(read.lines("recipients_heading") or read.lines("signature_lines")), None)
    pages = read.pdf.pages[body[-1].page - 1 : end.page if end else read.last_main_page]
    tables = [
        line
        for page in pages
        for line in page.lines
        if line.framed and (line.page, line.base) > (body[-1].page, body[-1].base)
        if end is None or (line.page, line.base) < (end.page, end.base)
    ]
    return tables[-1] if tables and tables[-1].text.endswith(END_MARK) else body[-1]


RULE = Rule(
    code="P13",
    name="no-end-mark",
    family="pdf",
    message=warning(
        "Nội dung kết thúc bằng {found_vi}, mẫu của nghị định kết thúc bằng {allowed_vi}",
        "The text ends with {found_en}; the decree's templates end it with {allowed_en}",
        "thêm dấu ./. sau chữ cuối cùng",
        "put ./. after the last word",
        "NĐ 30/2020/NĐ-CP, PL3 (các mẫu)",
        "Decree 30/2020/NĐ-CP, PL3 (templates)",
    ),
    clause="PL3, Mẫu 1.1-1.10",
    why_vi="Dấu ./. cho biết văn bản đã hết, không bị thêm bớt về sau.",
    why_en="The mark ./. tells that the text is complete and nothing was added later.",
    wrong="body_4: {text: báo cáo Ủy ban nhân dân tỉnh.}",
    right="body_4: {text: báo cáo Ủy ban nhân dân tỉnh./.}",
    check=check,
)
