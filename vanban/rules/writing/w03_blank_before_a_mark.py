"""W03: no blank before a comma, a stop or a colon."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

BLANK = LatePattern(r"\w{0,30}[\w)”\"%] +(?:[,;:!?](?!\w)|\.(?![\w./]))")

BEFORE = LatePattern(r" [,;:!?.]")
"""What every one of them holds; most texts hold none, and this is seen soonest."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Marks that a blank keeps from their word; dots of an ellipsis are none of them."""
    for path, text in subject.holding(BEFORE):
        for match in BLANK.finditer(text):
            yield finding_at(path, text, match, arguments={"mark": match[0][-1]})


RULE = Rule(
    code="W03",
    name="blank-before-a-mark",
    family="writing",
    message=habit_warning(
        'Có dấu cách trước "{mark}"',
        'A blank stands before "{mark}"',
        "bỏ dấu cách",
        "remove it",
    ),
    clause=HABIT,
    why_vi="Dấu câu viết liền chữ đứng trước; dấu cách làm nó rơi xuống đầu dòng.",
    why_en="A mark belongs to the word before it; a blank lets it fall to the next line.",
    wrong="purpose: Nâng cao năng lực , hiệu quả quản lý.\n",
    right='purpose: "Nâng cao năng lực, hiệu quả: quản lý, điều hành ..."\n',
    check=check,
)
