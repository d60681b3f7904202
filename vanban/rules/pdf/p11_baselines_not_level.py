"""P11: number and date stand level; so do «Nơi nhận» and the signature's first line."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import ComponentName, RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import Words, as_pt, said
from vanban.rules.rule import Finding, Rule

TOLERANCE = 1.0
"""Points."""
PAIRS: tuple[tuple[ComponentName, ComponentName, Words], ...] = (
    ("number", "place_and_date", Words("ngang hàng với Số, ký hiệu", "level with the number")),
    ("recipients_heading", "signature_lines", Words("ngang hàng với Nơi nhận", "level with «Nơi nhận»")),
)


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """A pair that is not on one baseline."""
    for left, right, allowed in PAIRS:
        first, second = read.lines(left)[:1], read.lines(right)[:1]
        if first and second:
            off = _off(left, first[0], second[0])
            if first[0].page != second[0].page:
                yield fault(right, second[0], Words("ở trang khác", "on another page"), allowed)
            elif off > TOLERANCE:
                yield fault(right, second[0], said("lệch {}", "{} off", as_pt(off)), allowed)


def _off(name: ComponentName, left: Line, right: Line) -> float:
    """How far apart the baselines are; «Nơi nhận», which is smaller, may be level with the signature at its head."""
    feet = abs(left.base - right.base)
    return min(feet, abs(left.top - right.top)) if name == "recipients_heading" else feet


RULE = Rule(
    code="P11",
    name="baselines-not-level",
    family="pdf",
    message=error(
        "{component_vi} {found_vi}, phải {allowed_vi}",
        "{component_en} is {found_en}, must be {allowed_en}",
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
