"""C03: a cited document has a day that exists."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Days such as 31/6."""
    for each in subject.cited:
        if each.citation.is_impossible:
            typed = each.citation.date_text
            yield each.finding(typed, arguments={"typed": typed})


RULE = Rule(
    code="C03",
    name="day-that-does-not-exist",
    family="citation",
    message=error(
        'Không có "{typed}"',
        'There is no "{typed}"',
        "xem lại văn bản được viện dẫn",
        "look at the cited document",
    ),
    clause="PL1-I-II.6b",
    why_vi="Viện dẫn lần đầu phải ghi thời gian ban hành; một ngày không có thật thì không tra được.",
    why_en="The first citation gives the day of issue; a day that does not exist leads nowhere.",
    wrong="opening: Thực hiện Quyết định số 12/QĐ-UBND ngày 31/6/2024 của UBND tỉnh như sau.\n",
    right="opening: Thực hiện Quyết định số 12/QĐ-UBND ngày 30/6/2024 của UBND tỉnh như sau.\n",
    check=check,
)
