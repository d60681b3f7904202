"""The day a written file says it was issued on, so that rules are applied as they were law then."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from vanban.rules.rule import NotEvaluated, Outcome, Rule, Subject
from vanban.text.late_pattern import LatePattern

DAY = LatePattern(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)


def issue_day(place_and_date: str) -> date | None:
    """The day in `Lạng Sơn, ngày 11 tháng 9 năm 2025`; None where it is blank or no day."""
    match = DAY.search(" ".join(place_and_date.split()))
    try:
        return date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        return None


def asked(rule: Rule[Subject], subject: Subject, day: date | None) -> Iterable[Outcome]:
    """What the rule says of the subject; a rule that was no law on its day is not judged."""
    if rule.is_law_on(day, day):
        return rule.check(subject)
    said = f"{rule.since:%d/%m/%Y}"
    return [NotEvaluated(f"quy định có hiệu lực từ {said}, sau ngày của tệp", f"law from {said}, after the file's day")]
