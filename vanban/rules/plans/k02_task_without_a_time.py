"""K02: every task has a time."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.assignments import tasks_with_family
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Tasks without deadline and period, where none stands above or below them either."""
    for path, family in tasks_with_family(subject):
        if not any(near.deadline or near.period for near in family):
            yield Finding((*path, "title"))


RULE = Rule(
    code="K02",
    name="task-without-a-time",
    family="plan",
    message=habit_warning(
        "Nhiệm vụ chưa có thời hạn",
        "The task has no deadline or period",
        "thêm `deadline` hoặc `period`",
        "add `deadline` or `period`",
    ),
    clause=HABIT,
    why_vi="Không có thời hạn thì không biết khi nào việc đã chậm.",
    why_en="Without a time nobody knows when the task is late.",
    wrong="tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n",
    right="tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    period: Thường xuyên\n",
    check=check,
)
