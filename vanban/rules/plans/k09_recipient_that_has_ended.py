"""K09: nothing is sent to a body that is no more."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Recipients and addressees that had ended on the document's date."""
    for path, found in subject.resolved.parties.items():
        if path[0] not in ("recipients", "addressees"):
            continue
        for party in found:
            if party.problem == "ended" and party.date:
                until = f"{party.date.last:%d/%m/%Y}"
                yield Finding(path, party.text, arguments={"name": party.text, "until": until, "next": party.nearest})


RULE = Rule(
    code="K09",
    name="recipient-that-has-ended",
    family="plan",
    message=habit_warning(
        '"{name}" trong nơi nhận đã kết thúc từ {until}',
        'The recipient "{name}" ended on {until}',
        'thay bằng "{next}"',
        'name "{next}" instead',
    ),
    clause=HABIT,
    why_vi="Nơi nhận hay được chép lại từ văn bản cũ, trước khi sắp xếp bộ máy.",
    why_en="Recipients are often copied from a document older than the reform.",
    wrong="recipients: [Sở Kế hoạch và Đầu tư]\n",
    right="recipients: [Sở Tài chính]\n",
    check=check,
)
