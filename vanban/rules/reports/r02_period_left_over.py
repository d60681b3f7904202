"""R02: opening and closing name the period that the subject names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.reports.periods import Period, periods
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

WORDS_BEFORE = 2
"""Words that must stand before both periods for the phrase to be the same."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Phrases of the opening's last clause and of the closing that are the subject's but for the period."""
    document = subject.resolved.document
    named = list(periods(document.subject))
    wanted = {(period.kind, _before(document.subject, period)): period for period in named}
    known = {period.value for period in named}
    for name, text in (("opening", document.opening), ("closing", document.closing)):
        found = list(periods(text or ""))
        values = {period.value for period in found}
        for period in found:
            right = wanted.get((period.kind, _before(text or "", period)))
            if right is None or period.value in known or right.value in values:
                continue
            if _is_about_itself(name, text or "", period):
                arguments = {"found": period.match[0], "right": right.match[0]}
                yield finding_at((name,), text or "", period.match, arguments=arguments)


def _before(text: str, period: Period) -> tuple[str, ...]:
    """The words before the period, without capitals; none where there are too few."""
    words = re.findall(r"\w+", text[: period.match.start()].lower())[-WORDS_BEFORE:]
    return tuple(words) if len(words) == WORDS_BEFORE else (period.match[0], "")


def _is_about_itself(name: str, text: str, period: Period) -> bool:
    """An opening cites older documents before it comes to its own matter."""
    return name == "closing" or ";" not in text[period.match.end() :]


RULE = Rule(
    code="R02",
    name="period-left-over",
    family="report",
    message=habit_warning(
        '"{found}" khác "{right}" trong trích yếu',
        '"{found}" is not the "{right}" of the subject',
        'viết "{right}"',
        'write "{right}"',
    ),
    clause=HABIT,
    why_vi="Chép văn bản kỳ trước hay sót năm, quý cũ ở đoạn mở đầu và kết thúc.",
    why_en="A document copied from last time keeps the old year or quarter in its opening and closing.",
    wrong=(
        "subject: Triển khai nhiệm vụ trọng tâm năm 2026\n"
        "closing: Trên đây là Kế hoạch triển khai nhiệm vụ trọng tâm năm 2025.\n"
    ),
    right=(
        "subject: Triển khai nhiệm vụ trọng tâm năm 2026\n"
        "closing: Trên đây là Kế hoạch triển khai nhiệm vụ trọng tâm năm 2026.\n"
    ),
    check=check,
)
