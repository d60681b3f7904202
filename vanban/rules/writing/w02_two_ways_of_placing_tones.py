"""W02: one way of placing tones: hóa or hoá, not both."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_info
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern

ON_THE_FIRST = LatePattern(r"[òóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ](?:(?<=[òóỏõọÒÓỎÕỌ])[aeAE]|(?<=[ùúủũụÙÚỦŨỤ])(?<![qQ].)[yY])\b")
"""The end of hóa, khỏe, ủy."""
ON_THE_SECOND = LatePattern(r"[oOuU](?:(?<=[oO])[àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<=[uU])(?<![qQ].)[ỳýỷỹỵỲÝỶỸỴ])\b")
"""The end of hoá, khoẻ, uỷ."""
WORD = LatePattern(r"\w+")

Typed = tuple[Path, str, re.Match[str]]


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Once a document: the first word of the way that is rarer in it."""
    first = list(_ends(subject, ON_THE_FIRST))
    second = list(_ends(subject, ON_THE_SECOND))
    if not first or not second:
        return
    rarer, other = sorted((first, second), key=len)
    path, text, match = _word(*rarer[0])
    arguments = {"typed": match[0], "other": _word(*other[0])[2][0], "count": len(rarer), "more": len(other)}
    yield finding_at(path, text, match, arguments=arguments)


def _ends(subject: SourceSubject, way: LatePattern) -> Iterator[Typed]:
    """The end of every word of this way, which is found sooner than the whole word."""
    return ((path, text, end) for path, text in subject.holding(way) for end in way.finditer(text))


def _word(path: Path, text: str, end: re.Match[str]) -> Typed:
    return path, text, next(word for word in WORD.finditer(text) if word.end() == end.end())


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
