"""C04: a document cites what was there before it."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Cited days after the last day the document may have."""
    issued = subject.resolved.document.date
    for each in subject.cited:
        day = each.citation.date
        if issued and day and day > issued.last:
            arguments = {"day": f"{day:%d/%m/%Y}", "issued": f"{issued.last:%d/%m/%Y}"}
            yield each.finding(each.citation.date_text, arguments=arguments)


RULE = Rule(
    code="C04",
    name="citation-of-a-later-document",
    family="citation",
    message=warning(
        "Văn bản được viện dẫn ghi ngày {day}, sau ngày văn bản này {issued}",
        "The cited document is of {day}, after this one of {issued}",
        "xem lại ngày của văn bản được viện dẫn",
        "look at the date of the cited document",
    ),
    clause="PL1-I-II.6b",
    why_vi="Không viện dẫn được văn bản chưa ban hành; thường là gõ nhầm năm.",
    why_en="What is not yet issued cannot be cited; mostly the year is mistyped.",
    wrong="opening: Thực hiện Quyết định số 12/QĐ-UBND ngày 20/01/2027 của UBND tỉnh như sau.\n",
    right="opening: Thực hiện Quyết định số 12/QĐ-UBND ngày 20/01/2025 của UBND tỉnh như sau.\n",
    check=check,
)
