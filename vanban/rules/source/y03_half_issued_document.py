"""Y03: number and date are given together; a blank belongs to a draft."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

DATE_ALONE = warning(
    "Văn bản có ngày ban hành mà chưa có số, và không ghi là dự thảo",
    "The document has its date but no number, and does not say that it is a draft",
    "điền `number`, hoặc đặt `status: draft`",
    "give the `number`, or set `status: draft`",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """One of the two blank in a document that does not call itself a draft."""
    document = subject.resolved.document
    dated = document.date is not None and document.date.is_full
    if document.status == "draft":
        return
    if document.number is not None and not dated:
        yield Finding(("number",))
    elif dated and document.number is None:
        yield Finding(("date",), message=DATE_ALONE)


RULE = Rule(
    code="Y03",
    name="half-issued-document",
    family="source",
    message=error(
        "Văn bản có số mà chưa có ngày ban hành đầy đủ, và không ghi là dự thảo",
        "The document has a number but no full date, and does not say that it is a draft",
        "điền đủ `date`, hoặc đặt `status: draft`",
        "give the full `date`, or set `status: draft`",
    ),
    clause="Điều 15, PL1-I-II.3, II.4",
    why_vi="Số và ngày được cấp cùng lúc khi ban hành; chỉ dự thảo mới để trống một trong hai.",
    why_en="Number and date are given together on issue; only a draft leaves one of them blank.",
    wrong="number: 5\ndate: 2026-03\n",
    right="number: 5\ndate: 2026-03\nstatus: draft\n",
    check=check,
    also=(DATE_ALONE,),
)
