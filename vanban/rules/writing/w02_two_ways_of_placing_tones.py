"""W02: one way of placing tones: hóa or hoá, not both."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_info
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path

ON_THE_FIRST = re.compile(r"\b\w*(?:[òóỏõọ][ae]|(?<![qQ])[ùúủũụ]y)\b", re.IGNORECASE)
"""hóa, khỏe, ủy."""

ON_THE_SECOND = re.compile(r"\b\w*(?:o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])\b", re.IGNORECASE)
"""hoá, khoẻ, uỷ."""

FIRST = re.compile(r"[òóỏõọ][ae]|[ùúủũụ]y", re.IGNORECASE)
SECOND = re.compile(r"o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]", re.IGNORECASE)
Typed = tuple[Path, str, re.Match[str]]


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Once a document: the first word of the way that is rarer in it."""
    first = list(_matches(subject, FIRST, ON_THE_FIRST))
    second = list(_matches(subject, SECOND, ON_THE_SECOND))
    if not first or not second:
        return
    rarer, other = sorted((first, second), key=len)
    path, text, match = rarer[0]
    arguments = {"typed": match[0], "other": other[0][2][0], "count": len(rarer), "more": len(other)}
    yield finding_at(path, text, match, arguments=arguments)


def _matches(subject: SourceSubject, core: re.Pattern[str], word: re.Pattern[str]) -> Iterator[Typed]:
    """Every word of this way; its core is seen sooner than the whole of it."""
    for path, text in subject.texts:
        if core.search(text):
            yield from ((path, text, match) for match in word.finditer(text))


RULE = Rule(
    code="W02",
    name="two-ways-of-placing-tones",
    family="writing",
    message=habit_info(
        'Bỏ dấu thanh theo hai kiểu: "{typed}" ({count} chữ) và "{other}" ({more} chữ)',
        'Tones are placed in two ways: "{typed}" ({count} words) and "{other}" ({more} words)',
        "chọn một kiểu cho cả văn bản",
        "choose one for the document",
    ),
    clause=HABIT,
    why_vi="Hai kiểu đều đúng; trộn lẫn thì tìm kiếm bỏ sót.",
    why_en="Both are right; mixed, they make a search miss words.",
    wrong="purpose: Cụ thể hoá nhiệm vụ, hiện đại hóa quản lý.\n",
    right="purpose: Cụ thể hóa nhiệm vụ, hiện đại hóa quản lý, quý II.\n",
    check=check,
)
