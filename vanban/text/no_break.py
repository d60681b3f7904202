"""Blanks at which a line must not break: between a word and the number it needs, between a number and its unit."""

from __future__ import annotations

import re

from vanban.text.late_pattern import LatePattern

NO_BREAK = "\u00a0"

NUMBERED = (
    "số", "ngày", "tháng", "năm", "quý", "điều", "khoản", "điểm", "chương", "mục", "phần", "phụ lục", "bảng", "biểu",
    "trang", "mức độ", "lần thứ", "khóa",
)  # fmt: skip
"""Words that need their number."""

# Both begin with their blank: the search then goes from blank to blank, not from letter to letter.
BEFORE_NUMBER = LatePattern(
    r" (?=\d|[IVXLC]+\b|[a-zđ]\)|[a-zđ] khoản)(?:" + "|".join(rf"(?<=\b{word} )" for word in NUMBERED) + ")",
    re.IGNORECASE,
)
BEFORE_UNIT = LatePattern(
    r" (?<=\d )"
    r"(?=(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|ha|km|m|cm|mm|kg|tấn|tạ|lít|giờ|phút|%|°c|mw|kw|kwh|người|hộ)\b|%)",
    re.IGNORECASE,
)


def bind(text: str) -> str:
    """The text with its unbreakable blanks made so."""
    return BEFORE_UNIT.sub(NO_BREAK, BEFORE_NUMBER.sub(NO_BREAK, text))
