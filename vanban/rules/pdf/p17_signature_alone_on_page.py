"""P17: at least two lines of the text stand on the page where it is signed."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.rules.pdf.judging import fault, with_words
from vanban.rules.pdf.measures import Words
from vanban.rules.rule import NotEvaluated, Outcome, Rule

FEWEST = 2
ENOUGH = Words(f"ít nhất {FEWEST} dòng", f"at least {FEWEST}")
NO_SIGNATURE_BLOCK = NotEvaluated("không nhận ra phần chữ ký", "the signature's lines were not recognised")


@with_words
def check(read: RecognisedPdf) -> Iterator[Outcome]:
    """The signature's page, where less of the text stands on it."""
    titles = read.lines("signature_lines")
    if not titles:
        yield NO_SIGNATURE_BLOCK
        return
    page = read.pdf.pages[titles[0].page - 1]
    own = {id(line) for line in read.lines("body")}
    above = [line for line in page.lines if (id(line) in own or line.framed) and line.base < titles[0].base]
    if len(above) < FEWEST:
        yield fault(
            "signature_lines", titles[0], Words(f"{len(above)} dòng nội dung", f"{len(above)} lines of text"), ENOUGH
        )


RULE = Rule(
    code="P17",
    name="signature-alone-on-page",
    family="pdf",
    message=warning(
        "Trang có chữ ký chỉ có {found_vi}, nên có {allowed_vi}",
        "The page of the signature has {found_en}, should have {allowed_en}",
        "để phần chữ ký đi cùng ít nhất hai dòng nội dung cuối",
        "keep the signature with the last two lines of the text",
        "thông lệ soạn thảo; nghị định không quy định",
        "practice of offices; the decree is silent",
    ),
    clause="PL1-I-II.7",
    why_vi="Một trang chỉ có chữ ký có thể bị ghép vào văn bản khác.",
    why_en="A page with nothing but a signature could be joined to another text.",
    wrong="body_3: null\nbody_4: null",
    right="body_3: {left: 30}",
    check=check,
)
