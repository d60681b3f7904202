"""R07: an issued document has no blanks left to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

BLANK = LatePattern(
    r"…{2,}|\.{5,}|_{3,}|\[\s*\]|(?<![^\W\d_])x{2,}(?![^\W\d_])"
    r"|\b(?:số|ngày|tháng|năm|quý)\s+(?:…|\.{3,})(?=\s*(?:/|tháng|năm|quý|ngày|của|\d))",
)
CORE = LatePattern(r"…|\.\.\.|___|\[|xx")
"""What every one of them holds; most texts hold none, and this is seen soonest."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Dots, lines, brackets and xx that wait for words; forms in annexes are made of them."""
    if not subject.resolved.document.is_issued:
        return
    for path, text in subject.holding(CORE):
        if path[0] != "annexes":
            for match in BLANK.finditer(text):
                yield finding_at(path, text, match, arguments={"blank": match[0]})


RULE = Rule(
    code="R07",
    name="placeholder-left-in",
    family="report",
    message=habit_warning(
        'Còn chỗ trống "{blank}" trong văn bản đã ban hành',
        'The blank "{blank}" is still in an issued document',
        "điền vào, hoặc đặt `status: draft`",
        "fill it in, or set `status: draft`",
    ),
    clause=HABIT,
    why_vi="Chỗ trống của bản thảo lọt vào bản ban hành thì phải đính chính.",
    why_en="A blank of the draft in the issued document has to be corrected by another document.",
    wrong="closing: Báo cáo trước ngày … tháng 6 năm 2026, kèm ____ danh sách.\n",
    right="closing: Báo cáo trước ngày 15 tháng 6 năm 2026, kèm danh sách (hồi, na…).\n",
    check=check,
)
