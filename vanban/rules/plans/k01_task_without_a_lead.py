"""K01: somebody leads every task."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.assignments import tasks_with_family
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Tasks that name no lead and no leader, where none stands above or below them either."""
    for path, family in tasks_with_family(subject):
        if not any(near.lead or near.leader for near in family):
            yield Finding((*path, "title"))


RULE = Rule(
    code="K01",
    name="task-without-a-lead",
    family="plan",
    message=habit_warning(
        "Nhiệm vụ chưa có đơn vị chủ trì",
        "The task has no lead",
        "thêm `lead` cho nhiệm vụ hoặc cho cả nhóm",
        "add `lead` to the task or to its group",
    ),
    clause=HABIT,
    why_vi="Việc không ai chủ trì thì không ai chịu trách nhiệm, và không đôn đốc được.",
    why_en="A task that nobody leads is nobody's, and nobody can be asked about it.",
    wrong="tasks:\n  - title: Khảo sát\n    deadline: Quý IV/2025\n",
    right="tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý IV/2025\n",
    check=check,
)
