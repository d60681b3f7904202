"""P12: what stands under another in a column has its middle."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import LABELS, ComponentName, RecognisedPdf
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault, with_letters
from vanban.rules.pdf.measures import Words, as_mm, points, said
from vanban.rules.rule import Finding, Rule

TOLERANCE = points(Mm(1.5))
PAIRS: tuple[tuple[ComponentName, ComponentName], ...] = (
    ("place_and_date", "national_name"),
    ("number", "issuer"),
    ("signer", "signature_lines"),
)


@with_letters
def check(read: RecognisedPdf) -> Iterator[Finding]:
    """A pair whose middles lie apart."""
    for name, above in PAIRS:
        lines = read.lines(name)
        if lines and read.lines(above):
            off = abs(read.components[name].centre - read.components[above].centre)
            if off > TOLERANCE:
                yield fault(
                    name,
                    lines[0],
                    said("lệch giữa {}", "{} off the middle", as_mm(off)),
                    said("canh giữa dưới {}", "centred under {}", Words(*LABELS[above])),
                )


RULE = Rule(
    code="P12",
    name="centres-not-aligned",
    family="pdf",
    message=error(
        "{component_vi} {found_vi}, phải {allowed_vi}",
        "{component_en} is {found_en}, must be {allowed_en}",
        "canh giữa thành phần này trong cột của nó",
        "centre it in its column",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.3, II.4, II.7đ",
    ),
    clause="PL1-I-II.3, II.4, II.7đ",
    why_vi="Số canh giữa dưới tên cơ quan, ngày tháng dưới Quốc hiệu, họ tên dưới chức vụ.",
    why_en="The number is centred under the issuer, the date under the national name, the name under the title.",
    wrong="signer: {left: 120, right: 150}",
    right="signer: {left: 133, right: 172}",
    check=check,
)
