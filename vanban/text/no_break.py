"""Blanks at which a line must not break: between a word and the number it needs, between a number and its unit."""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"

BEFORE_NUMBER = re.compile(
    r"\b((?:số|ngày|tháng|năm|quý|điều|khoản|điểm|chương|mục|phần|phụ lục|bảng|biểu|trang|mức độ|lần thứ|khóa)) "
    r"(?=(?:\d|[IVXLC]+\b|[a-zđ]\)|[a-zđ] khoản))",
    re.IGNORECASE,
)
BEFORE_UNIT = re.compile(
    r"(\d) (?=(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|ha|km|m|cm|mm|kg|tấn|tạ|lít|giờ|phút|%|°c|mw|kw|kwh|người|hộ)\b|%)",
    re.IGNORECASE,
)


def bind(text: str) -> str:
    """The text with its unbreakable blanks made so."""
    if " " not in text:
        return text
    return BEFORE_UNIT.sub(rf"\1{NO_BREAK}", BEFORE_NUMBER.sub(rf"\1{NO_BREAK}", text))
