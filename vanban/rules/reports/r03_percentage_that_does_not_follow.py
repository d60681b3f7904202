"""R03: a percentage follows from the two numbers it is given with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.reports.numbers import NUMBER, decimals, last_digit, read_number, write_number
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

SHARE = LatePattern(
    rf"(?<![\w/.,-])(?P<part>{NUMBER})(?:/|\s+trên\s+(?:tổng\s+số\s+)?)(?P<whole>{NUMBER})(?![\w/-]|[.,]\d)"
    rf"(?P<between>[^\d;.()%]{{0,40}}?)(?:\(|\b(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)\s+)(?:tỷ lệ\s+|đạt\s+|chiếm\s+)?"
    rf"(?P<percent>{NUMBER})\s?%(?=\s*(?:[.,;)]|$|tổng số))"
)
"""The percentage ends its clause: "12 xã (85% dân số)" is a share of something else."""

PERCENT = LatePattern("%")
DATES = LatePattern(r"\b(?:ngày|tháng|quý|số|kỳ|năm|đến|từ|trước|sau|hết|vào|dịp)\s*$", re.IGNORECASE)
YEARS = range(1900, 2200)
AROUND_THE_CLOCK = "24/7"
MONTHS = 12


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Shares of the form "45/60 … đạt 75%" and "15 trên 20 (75%)" that come to something else."""
    for path, text in subject.holding(PERCENT):
        for match in SHARE.finditer(text):
            part, whole, percent = (read_number(match[name]) for name in ("part", "whole", "percent"))
            if part is None or percent is None or not whole or _is_a_date(text, match, whole):
                continue
            right = part * 100 / whole
            if abs(right - percent) >= last_digit(decimals(match["percent"])):
                rounded = round(right, max(1, decimals(match["percent"])))
                arguments = {"percent": match["percent"], "right": write_number(rounded)}
                yield finding_at(path, text, match, arguments=arguments)


def _is_a_date(text: str, match: re.Match[str], whole: Decimal) -> bool:
    """Also a bare 15/6 without a word of what is counted, and 24/7."""
    is_bare = not match["between"].strip(" ,") and whole <= MONTHS
    is_clock = match[0].startswith(AROUND_THE_CLOCK)
    return bool(DATES.search(text[max(0, match.start() - 12) : match.start()])) or whole in YEARS or is_bare or is_clock


RULE = Rule(
    code="R03",
    name="percentage-that-does-not-follow",
    family="report",
    message=habit_warning(
        "Tỷ lệ {percent}% không khớp hai số đi cùng; tính ra {right}%",
        "{percent}% does not follow from the two numbers; they make {right}%",
        "sửa tỷ lệ hoặc số liệu",
        "mend the percentage or the numbers",
    ),
    clause=HABIT,
    why_vi="Người đọc báo cáo tính lại được, và một con số sai làm ngờ mọi con số khác.",
    why_en="Readers can do the sum, and one wrong number makes them doubt the rest.",
    wrong="sections:\n  - heading: Kết quả\n    text: Đã hoàn thành 45/60 nhiệm vụ, đạt 80%.\n",
    right="sections:\n  - heading: Kết quả\n    text: Đã hoàn thành 45/60 nhiệm vụ, đạt 75%.\n",
    check=check,
)
