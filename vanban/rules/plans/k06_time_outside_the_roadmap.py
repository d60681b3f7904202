"""K06: tasks lie within the plan's own roadmap."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.times import intervals, phase_intervals
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Times that end after the last phase, or before the first; only where every phase has its days."""
    phases = phase_intervals(subject)
    ends = [phase.end for phase in phases if phase and phase.end]
    starts = [phase.start for phase in phases if phase and phase.start]
    if not phases or not len(ends) == len(starts) == len(phases):
        return
    for path, interval in intervals(subject).items():
        if interval and interval.end and not min(starts) <= interval.end <= max(ends):
            days = {"end": interval.end, "first": min(starts), "last": max(ends)}
            yield Finding(path, arguments={name: f"{day:%d/%m/%Y}" for name, day in days.items()})


RULE = Rule(
    code="K06",
    name="time-outside-the-roadmap",
    family="plan",
    message=habit_warning(
        "Thời hạn kết thúc ngày {end}, ngoài lộ trình từ {first} đến {last}",
        "The time ends on {end}, outside the roadmap from {first} to {last}",
        "sửa thời hạn hoặc giai đoạn của lộ trình",
        "mend the time or the roadmap's phases",
    ),
    clause=HABIT,
    why_vi="Lộ trình và nhiệm vụ của một kế hoạch phải khớp nhau.",
    why_en="A plan's roadmap and its tasks have to agree.",
    wrong=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý I/2028\n"
        "roadmap:\n  - phase: Giai đoạn 1\n    period: Từ nay - 12/2027\n"
    ),
    right=(
        "tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Quý IV/2027\n"
        "roadmap:\n  - phase: Giai đoạn 1\n    period: Từ nay - 12/2027\n"
    ),
    check=check,
)
