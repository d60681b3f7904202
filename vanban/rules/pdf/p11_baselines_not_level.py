"""P11: number and date stand level; so do «Nơi nhận» and the signature's first line."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import ComponentName, RecognisedPdf
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import as_pt
from vanban.rules.rule import Finding, Rule

TOLERANCE = 1.0
"""Points."""
PAIRS: tuple[tuple[ComponentName, ComponentName, str], ...] = (
    ("number", "place_and_date", "ngang hàng với Số, ký hiệu"),
    ("recipients_heading", "signature_lines", "ngang hàng với Nơi nhận"),
)


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """A pair that is not on one baseline."""
    for left, right, allowed in PAIRS:
        first, second = read.lines(left)[:1], read.lines(right)[:1]
        if first and second:
            off = abs(first[0].base - second[0].base)
            if first[0].page != second[0].page:
                yield fault(right, second[0], "ở trang khác", allowed)
            elif off > TOLERANCE:
                yield fault(right, second[0], f"lệch {as_pt(off)}", allowed)


RULE = Rule(
    code="P11",
    name="baselines-not-level",
    family="pdf",
    message=error(
        "{label} {found}, phải {allowed}",
        "{label} is not level: {found}, must be {allowed}",
        "đặt hai thành phần vào một hàng của bảng không kẻ khung",
        "put both into one row of a table without borders",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.9d, IV",
    ),
    clause="PL1-I-IV",
    why_vi="Sơ đồ bố trí đặt hai thành phần trên một hàng.",
    why_en="The decree's schema has them on one row.",
    wrong="place_and_date: {base: 42}",
    right="place_and_date: {base: 38.4}",
    check=check,
)
