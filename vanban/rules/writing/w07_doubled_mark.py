"""W07: marks do not stand double."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

DOUBLED = LatePattern(r"\w{0,30}(?:(?<![.])\.\.(?![./])|,,+|;;+|::+|[,;]\.(?![.\w])|(?<!\.)\.[,;](?!\w)|…\.(?!\.))")
MARKS = LatePattern(r"[.,;:…][.,;:]")
"""What every one of them holds; most texts hold none, and this is seen soonest."""
ABBREVIATED = LatePattern(
    r"\b(?:[A-ZĐ]|TP|Tp|TX|TS|ThS|PGS|GS|BS|KS|v\.v|vv|tr|đ|St|NXB|Co|Ltd|Inc|Corp|JSC|No|Dr|Mr|Mrs|Ms)\.[,;]$"
)
"""What keeps its stop before another mark: Co., Ltd."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Two stops, two commas, a stop beside a comma; three dots are an ellipsis, and abbreviations keep their stop."""
    for path, text in subject.holding(MARKS):
        for match in DOUBLED.finditer(text):
            if not ABBREVIATED.search(text[max(0, match.end() - 8) : match.end()]):
                yield finding_at(path, text, match, arguments={"marks": match[0].lstrip(_letters(match[0]))})


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum() or letter == "_")


RULE = Rule(
    code="W07",
    name="doubled-mark",
    family="writing",
    message=habit_warning(
        'Hai dấu câu liền nhau "{marks}"',
        'Two marks side by side: "{marks}"',
        "giữ lại một dấu",
        "keep one",
    ),
    clause=HABIT,
    why_vi="Thường sót lại khi nối câu; dấu chấm cuối của lời viết trong khóa được in nguyên.",
    why_en="Mostly left when sentences were joined; the final stop of a value is printed as typed.",
    wrong="purpose: Nâng cao năng lực quản lý..\n",
    right="purpose: Nâng cao năng lực quản lý, điều hành, v.v., như hoa hồi, na...\n",
    check=check,
)
