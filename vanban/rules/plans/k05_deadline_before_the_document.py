"""K05: a task is not over before the document is issued."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.times import intervals
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Deadlines and periods that end before the first day the document may have."""
    issued = subject.resolved.document.date
    for path, interval in intervals(subject).items():
        if issued and interval and interval.end and interval.end < issued.first:
            yield Finding(path, arguments={"end": f"{interval.end:%d/%m/%Y}", "issued": f"{issued.first:%d/%m/%Y}"})


RULE = Rule(
    code="K05",
    name="deadline-before-the-document",
    family="plan",
    message=habit_warning(
        "Thời hạn kết thúc ngày {end}, trước ngày văn bản {issued}",
        "The time ends on {end}, before the document's date {issued}",
        "sửa thời hạn hoặc `date`",
        "mend the time or `date`",
    ),
    clause=HABIT,
    why_vi="Thường là năm còn sót lại của văn bản năm trước.",
    why_en="Mostly the year of the document it was copied from.",
    wrong="date: 2025-09-11\ntasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý II/2025\n",
    right="date: 2025-09-11\ntasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý III/2025\n",
    check=check,
)
