"""K10: a list of coordinating units names each once."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.resolve.party import Party
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.same_unit import Identity, identity
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Units that a list names again, in the same words or others."""
    for path, found in subject.resolved.parties.items():
        if path[-1] != "coordinating":
            continue
        seen: dict[Identity, Party] = {}
        for party in found:
            known = identity(party)
            if known and known in seen:
                arguments = {"name": party.text, "first": seen[known].text}
                occurrence = [each.text for each in found[: found.index(party)]].count(party.text)
                yield Finding(path, party.text, occurrence, arguments=arguments)
            elif known:
                seen[known] = party


RULE = Rule(
    code="K10",
    name="unit-listed-twice",
    family="plan",
    message=habit_warning(
        '"{name}" và "{first}" là một đơn vị, nêu hai lần',
        '"{name}" and "{first}" are one unit, named twice',
        "giữ lại một",
        "keep one of them",
    ),
    clause=HABIT,
    why_vi="Danh sách dài ghép từ nhiều văn bản hay lặp một cơ quan dưới hai tên.",
    why_en="Long lists put together from several documents repeat a body under two names.",
    wrong=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý IV/2025\n"
        "    coordinating: Sở Khoa học và Công nghệ, Sở Nội vụ, Sở KH&CN\n"
    ),
    right=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý IV/2025\n"
        "    coordinating: Sở Khoa học và Công nghệ, Sở Nội vụ\n"
    ),
    check=check,
)
