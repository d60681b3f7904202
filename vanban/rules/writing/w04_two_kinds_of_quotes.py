"""W04: one kind of quotation marks in a document."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_info
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

STRAIGHT = LatePattern(r"\"[^\"\n]+\"")
CURLY = LatePattern(r"“[^“”\n]+”")


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Once a document: the first words in straight marks, where curly ones are used too."""
    curly = any(CURLY.search(text) for _, text in subject.holding(CURLY))
    straight = ((path, text, match) for path, text in subject.holding(STRAIGHT) for match in STRAIGHT.finditer(text))
    found = next(straight, None)
    if curly and found:
        yield finding_at(*found)


RULE = Rule(
    code="W04",
    name="two-kinds-of-quotes",
    family="writing",
    message=habit_info(
        'Văn bản dùng cả "…" và “…”',
        'Both "…" and “…” are used',
        "chọn một kiểu cho cả văn bản",
        "choose one for the document",
    ),
    clause=HABIT,
    why_vi="Hai kiểu ngoặc kép trong một văn bản là dấu vết của việc ghép từ nhiều nguồn.",
    why_en="Two kinds of quotes in one document show that it was put together from several.",
    wrong='purpose: |\n  Đề án "Một" và Đề án “Hai”.\n',
    right="purpose: |\n  Đề án “Một” và Đề án “Hai”.\n",
    check=check,
)
