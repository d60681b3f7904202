"""Y03: number and date are given together; a blank belongs to a draft."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """One of the two blank in a document that does not call itself a draft."""
    document = subject.resolved.document
    dated = document.date is not None and document.date.is_full
    numbered = document.number is not None
    if document.status == "draft" or dated == numbered:
        return
    if numbered:
        yield Finding(("number",), arguments={"given": "số", "given_en": "a number", "missing": "date"})
    else:
        yield Finding(("date",), arguments={"given": "ngày", "given_en": "a date", "missing": "number"})


RULE = Rule(
    code="Y03",
    name="half-issued-document",
    family="source",
    message=error(
        "Văn bản có {given} mà thiếu `{missing}`, và không ghi là dự thảo",
        "The document has {given_en} but no full `{missing}`, and does not say that it is a draft",
        "điền nốt, hoặc đặt `status: draft`",
        "fill it in, or set `status: draft`",
    ),
    clause="Điều 15, PL1-I-II.3, II.4",
    why_vi="Số và ngày được cấp cùng lúc khi ban hành; chỉ dự thảo mới để trống một trong hai.",
    why_en="Number and date are given together on issue; only a draft leaves one of them blank.",
    wrong="number: 5\ndate: 2026-03\n",
    right="number: 5\ndate: 2026-03\nstatus: draft\n",
    check=check,
)
