"""K04: a task's lead does not coordinate with itself."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.task import Assignment
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.same_unit import identity
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Coordinating units that also lead, where both stand at one task; a group's lead counts for its tasks."""
    parties = subject.resolved.parties
    for path, model in subject.every(Assignment):
        if not model.coordinating:
            continue
        leads = parties.get((*path, "lead")) or parties.get((*path[:-2], "lead"), ())
        leading = {identity(party) for party in leads} - {None}
        for party in parties.get((*path, "coordinating"), ()):
            if identity(party) in leading:
                yield Finding((*path, "coordinating"), party.text, arguments={"name": party.text})


RULE = Rule(
    code="K04",
    name="lead-that-coordinates",
    family="plan",
    message=habit_warning(
        '"{name}" vừa chủ trì vừa phối hợp trong một nhiệm vụ',
        '"{name}" both leads the task and coordinates it',
        "bỏ khỏi `coordinating`",
        "take it out of `coordinating`",
    ),
    clause=HABIT,
    why_vi="Thường là sót lại khi đổi đơn vị chủ trì.",
    why_en="Mostly a leftover from when the lead was changed.",
    wrong=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    coordinating: Sở Nội vụ, Sở Tài chính\n"
        "    deadline: Quý IV/2025\n"
    ),
    right=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    coordinating: Sở Nội vụ, các sở, ngành\n"
        "    deadline: Quý IV/2025\n"
    ),
    check=check,
)
