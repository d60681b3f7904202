"""K03: one body leads a task."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.task import Task, TaskGroup
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Leads that name several units."""
    for path, _ in subject.every(Task, TaskGroup):
        found = subject.resolved.parties.get((*path, "lead"), ())
        leads = [party for party in found if "phối hợp" not in party.verb.lower()]
        if len(leads) > 1:
            yield Finding((*path, "lead"), arguments={"count": len(leads)})


RULE = Rule(
    code="K03",
    name="task-with-two-leads",
    family="plan",
    message=habit_warning(
        "Nhiệm vụ có {count} đơn vị chủ trì",
        "The task has {count} leads",
        "chọn một đơn vị chủ trì, đưa các đơn vị khác xuống `coordinating`",
        "choose one lead and move the others to `coordinating`",
    ),
    clause=HABIT,
    why_vi="Hai nơi cùng chủ trì thì khi chậm không rõ nơi nào chịu trách nhiệm.",
    why_en="Where two lead, neither answers for a delay.",
    wrong="tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính, Sở Nội vụ\n    deadline: Quý IV/2025\n",
    right=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    coordinating: Sở Nội vụ\n    deadline: Quý IV/2025\n"
    ),
    check=check,
)
