"""Taking last year's dates out of a sentence: `ngày 31/12/2026` becomes `ngày …/…/…`; numbers of cited acts stay."""

from __future__ import annotations

import re

from vanban.law.document_types import ABBREVIATIONS, WITHOUT_ABBREVIATION
from vanban.values import dataclass

BLANK = "…"
OTHER_ACTS = (
    "luật",
    "bộ luật",
    "pháp lệnh",
    "lệnh",
    "nghị định",
    "thông tư",
    "thông tư liên tịch",
    "kết luận",
    "văn bản",
)

DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
YEAR = r"(?:19|20)\d\d(?!\w)"
WORD = r"(?:ngày|tháng)\s+"
JOINT = r"\s*(?:[-–—,;]|và|đến(?:\s+hết)?)\s*"
QUARTERS = r"quý\s+(?:[IV]+|[1-4])(?:\s*(?:[-–,]|và)\s*(?:quý\s+)?(?:[IV]+|[1-4]))*\s*(?:/|năm\s|,\s*năm\s|\s)\s*"
CITED = "|".join(sorted((*map(str.lower, (*ABBREVIATIONS, *WITHOUT_ABBREVIATION)), *OTHER_ACTS), key=len, reverse=True))

KEPT = (
    r"\S+://\S+",
    r"\d+[a-zđ]?\s?/\s?(?:19|20)\d\d\s?/\s?(?-i:[A-ZĐƯ])[\w&/-]*",
    r"\d+[a-zđ]?/(?-i:[A-ZĐƯ]{2})[\w&/-]*",
    r"\d+[a-zđ]?-(?-i:[A-ZĐƯ])\w*/[\w&/-]+",
    rf"(?:{CITED})\s+số\s*:?\s*\d+(?:/(?:19|20)\d\d)?(?!\w)",
    r"(?:19|20)\d\d(?=\s*(?:%|triệu|tỷ\s+đồng|đồng(?!\s+(?:bộ|thời))|người|lượt|hộ|ha|km|kg|tấn)(?!\w))",
)
"""What looks like a date or a year and is none: addresses, numbers of acts, amounts."""

DATES = (
    rf"{DAY}\s?[/.-]\s?{MONTH}\s?[/.-]\s?(?:{YEAR}|\d\d(?!\w))",
    r"(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?(?!\w)",
    rf"{DAY}\s+tháng\s+{MONTH},?\s+năm\s+{YEAR}",
    rf"tháng\s+{MONTH}(?:,?\s+năm\s+|\s?[/.-]\s?){YEAR}",
    rf"{MONTH}\s?/\s?{YEAR}",
)
CHAIN = rf"(?:{WORD}{DAY}(?:/{MONTH})?{JOINT}(?:{DAY}(?:/{MONTH})?{JOINT})*)*"
RANGE = rf"(?:{DAY}/{MONTH}\s*[-–—]\s*)?"
LAST_OF_CHAIN = rf"(?:{WORD}{DAY}{JOINT})(?:{DAY}{JOINT})*{MONTH}\s+năm\s+{YEAR}"
FULL = rf"{LAST_OF_CHAIN}|{CHAIN}{RANGE}(?:{WORD})?(?:{'|'.join(DATES)})"
YEARS = rf"(?:năm\s+|giai\s+đoạn\s+)?(?<!\d[.,:/-]){YEAR}(?![.,]\d)(?:\s*[-–—/]\s*{YEAR})*"

TIMES = re.compile(
    rf"(?<!\w)(?:(?P<kept>{'|'.join(KEPT)})|(?P<quarters>{QUARTERS})(?P<year>{YEAR})|T?(?P<date>{FULL})|(?P<years>{YEARS}))",
    re.IGNORECASE,
)
FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Clearing:
    """One date taken out; `blank` counts the blank signs that stand before its own in the new text."""

    before: str
    after: str
    blank: int


def clear_times(text: str) -> tuple[str, list[Clearing]]:
    """The text with a blank for every figure of a date or year, and what was taken out, in order."""
    parts: list[str] = []
    cleared: list[Clearing] = []
    end = 0
    for match in TIMES.finditer(text):
        if match["kept"]:
            continue
        words = match["quarters"] or ""
        after = words + FIGURES.sub(BLANK, match[0][len(words) :])
        parts += [text[end : match.start()], after]
        blank = sum(part.count(BLANK) for part in parts) - after.count(BLANK)
        cleared.append(Clearing(_in_line(match[0]), _in_line(after), blank))
        end = match.end()
    return "".join([*parts, text[end:]]), cleared


def _in_line(text: str) -> str:
    return " ".join(text.split())
