"""P16: an electronic copy is PDF 1.4 or later, in colour, at 200 dots per inch."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.folding import folded
from vanban.inspection.pdf.marks import Image
from vanban.inspection.pdf.model import InspectedPage
from vanban.law import nd30
from vanban.rules.pdf.judging import fault, with_words
from vanban.rules.pdf.measures import Words
from vanban.rules.rule import Finding, NotEvaluated, Outcome, Rule

NO_MARK = NotEvaluated("không thấy dấu bản sao (SAO Y, SAO LỤC, TRÍCH SAO)", "no mark of a copy was found")
LATER = Words(f"PDF {nd30.COPY_PDF_VERSION / 10} trở lên", f"PDF {nd30.COPY_PDF_VERSION / 10} or later")
FINE = Words(f"ít nhất {nd30.COPY_RESOLUTION} dpi", f"at least {nd30.COPY_RESOLUTION} dpi")
KINDS = tuple(folded(kind) for kind in nd30.COPY_KINDS)
ROUNDING = 1.0
"""Dots per inch that a scanner's rounding may cost."""
WHOLE_PAGE = 0.5
"""The share of a page that a scan of it covers at least."""


@with_words
def check(read: RecognisedPdf) -> Iterator[Outcome]:
    """Version, resolution and colour, where page one says that the file is a copy."""
    mark = next((line for line in read.pdf.pages[0].lines if folded(line.text).startswith(KINDS)), None)
    if mark is None:
        yield NO_MARK
        return
    if read.pdf.version < nd30.COPY_PDF_VERSION:
        yield fault("body", mark, _version(read.pdf.version), LATER)
    for page in read.pdf.pages:
        for image in page.images:
            if _is_scan(image, page):
                yield from _image(image, page)


def _image(image: Image, page: InspectedPage) -> Iterator[Finding]:
    if image.dots_per_inch < nd30.COPY_RESOLUTION - ROUNDING:
        found = f"{round(image.dots_per_inch)} dpi"
        yield fault("body", None, Words(found, found), FINE, page.number)
    if not image.in_colour:
        yield fault(
            "body", None, Words("ảnh đen trắng", "a grey image"), Words("ảnh màu", "a colour image"), page.number
        )


def _version(tenfold: int) -> Words:
    return Words(f"PDF {tenfold / 10}", f"PDF {tenfold / 10}")


def _is_scan(image: Image, page: InspectedPage) -> bool:
    area = (image.right - image.left) * (image.bottom - image.top)
    return area > WHOLE_PAGE * page.width * page.height


RULE = Rule(
    code="P16",
    name="copy-of-poor-quality",
    family="pdf",
    message=error(
        "Bản sao điện tử: {found_vi}, phải là {allowed_vi}",
        "An electronic copy: {found_en}, must be {allowed_en}",
        "quét lại bản gốc có màu, 200 dpi, tỷ lệ 100%",
        "scan the original again in colour, at 200 dpi, full size",
        "NĐ 30/2020/NĐ-CP, PL1-II-I",
    ),
    clause="PL1-II-I",
    why_vi="Bản sao phải đọc được như bản chính, thấy được màu dấu và chữ ký.",
    why_en="A copy must read like the original, with the colours of seal and signature.",
    wrong="copy_mark: {text: SAO Y; UBND tỉnh Lạng Sơn}\nscan: {dpi: 100}",
    right="copy_mark: {text: SAO Y; UBND tỉnh Lạng Sơn}\nscan: {dpi: 200}",
    check=check,
)
