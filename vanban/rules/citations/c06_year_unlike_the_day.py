"""C06: the year in a normative number is the year of its day."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Numbers such as 13/2019/NĐ-CP with a day of another year."""
    for each in subject.cited:
        citation = each.citation
        if citation.number and citation.year and citation.date and citation.date.year != citation.year:
            arguments = {"mark": citation.mark, "day": citation.date_text}
            yield each.finding(citation.date_text, arguments=arguments)


RULE = Rule(
    code="C06",
    name="year-unlike-the-day",
    family="citation",
    message=warning(
        "Năm trong {mark} không khớp {day}",
        "The year in {mark} does not agree with {day}",
        "xem lại số hoặc ngày của văn bản được viện dẫn",
        "look at the number or the day of the cited document",
    ),
    clause="PL1-I-II.6b",
    why_vi="Số của văn bản quy phạm pháp luật gồm cả năm ban hành.",
    why_en="The number of a normative document holds the year it was issued in.",
    wrong="opening: Thực hiện Nghị định số 13/2019/NĐ-CP ngày 01/02/2018 của Chính phủ như sau.\n",
    right="opening: Thực hiện Nghị định số 13/2019/NĐ-CP ngày 01/02/2019 của Chính phủ như sau.\n",
    check=check,
)
