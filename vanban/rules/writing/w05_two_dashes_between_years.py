"""W05: one dash between years in a document."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_info
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

YEARS = LatePattern(r"\b(?:19|20)\d\d\s*(?P<dash>[-–—])\s*(?:19|20)\d\d\b")
DASH = LatePattern(r"[-–—]\s*(?:19|20)\d\d")


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Once a document: the first pair of years whose dash is not that of the pair before."""
    pairs = [(path, text, match) for path, text in subject.holding(DASH) for match in YEARS.finditer(text)]
    other = next((pair for pair in pairs if pair[2]["dash"] != pairs[0][2]["dash"]), None)
    if other:
        yield finding_at(*other, arguments={"typed": other[2][0], "first": pairs[0][2][0]})


RULE = Rule(
    code="W05",
    name="two-dashes-between-years",
    family="writing",
    message=habit_info(
        'Giữa hai năm khi thì "{first}", khi thì "{typed}"',
        'Two years are joined as "{first}" and as "{typed}"',
        "chọn một dấu cho cả văn bản",
        "choose one dash for the document",
    ),
    clause=HABIT,
    why_vi="Gạch nối và gạch ngang trông gần giống nhau nhưng tìm kiếm thì khác.",
    why_en="A hyphen and a dash look alike, but a search tells them apart.",
    wrong="purpose: Giai đoạn 2021 - 2025 và giai đoạn 2026 – 2030.\n",
    right="purpose: Giai đoạn 2021 - 2025 và giai đoạn 2026-2030.\n",
    check=check,
)
