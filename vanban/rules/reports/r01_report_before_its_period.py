"""R01: a report on a period is not older than the period."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.report import Report
from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.reports.periods import periods
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """A report whose subject ends with a period that had not begun on its date."""
    document = subject.resolved.document
    named = list(periods(document.subject))
    if not isinstance(document, Report) or not document.date or not named:
        return
    last = named[-1]
    ends_with_it = not document.subject[last.match.end() :].strip(" .")
    if ends_with_it and last.first_day > document.date.last:
        arguments = {"period": last.match[0], "date": f"{document.date.last:%d/%m/%Y}"}
        yield finding_at(("subject",), document.subject, last.match, arguments=arguments)


RULE = Rule(
    code="R01",
    name="report-before-its-period",
    family="report",
    message=habit_warning(
        "Báo cáo về {period} mà văn bản ghi ngày {date}, khi kỳ này chưa bắt đầu",
        "A report on {period}, dated {date}, before that period began",
        "sửa kỳ báo cáo trong trích yếu hoặc `date`",
        "mend the period in the subject or `date`",
    ),
    clause=HABIT,
    why_vi="Kỳ báo cáo trong trích yếu và ngày của văn bản phải khớp nhau.",
    why_en="The period of the subject and the date of the document have to agree.",
    wrong="type: report\ndate: 2026-03-31\nsubject: Kết quả công tác quý II năm 2026\n",
    right="type: report\ndate: 2026-07-05\nsubject: Kết quả công tác quý II năm 2026\n",
    check=check,
)
