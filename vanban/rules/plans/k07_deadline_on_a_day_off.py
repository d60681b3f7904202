"""K07: a deadline names a working day."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from vanban.law.working_days import day_off
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.plans.times import intervals
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import value_at
from vanban.text.late_pattern import LatePattern

WRITTEN = LatePattern(r"\b(?P<day>\d{1,2})(?=(?:\s?[/.-]\s?|\s+tháng\s+)(?P<month>\d{1,2})\b)")
"""Only the day is taken, so that 5/6 is also seen in 1-5/6."""
KNOWN_YEARS = range(2020, 2031)
"""Years whose holidays are set or can be reckoned; the moon's are not yet announced for later ones."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Deadlines whose last day is written out and is a day off; the last of a month stands for the month."""
    for path, interval in intervals(subject).items():
        if path[-1] != "deadline" or not interval or not interval.end or interval.end.year not in KNOWN_YEARS:
            continue
        text = str(value_at(subject.resolved.source.value, path))
        if not _ends_a_month(interval.end) and _names(text, interval.end) and (why := day_off(interval.end)):
            yield Finding(path, arguments={"day": f"{interval.end:%d/%m/%Y}", "why": why[0], "why_en": why[1]})


def _names(text: str, day: date) -> bool:
    """Whether the text writes this very day."""
    return any((int(match["day"]), int(match["month"])) == (day.day, day.month) for match in WRITTEN.finditer(text))


def _ends_a_month(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


RULE = Rule(
    code="K07",
    name="deadline-on-a-day-off",
    family="plan",
    message=habit_warning(
        "Hạn {day} là ngày nghỉ: {why}",
        "The deadline {day} is a day off: {why_en}",
        "chọn một ngày làm việc",
        "choose a working day",
    ),
    clause=HABIT,
    why_vi="Ngày nghỉ không nộp được văn bản; Tết, nghỉ bù và thứ Bảy làm bù được tính theo lịch nghỉ từng năm.",
    why_en="Nothing is handed in on a day off; Tết, days in lieu and working Saturdays follow each year's calendar.",
    wrong="tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Chậm nhất ngày 17/02/2026\n",
    right="tasks:\n  - title: Khảo sát\n    lead: Sở Tài chính\n    deadline: Chậm nhất ngày 27/02/2026\n",
    check=check,
)
