"""Y01: công văn and thư công print no type line."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.law.document_types import WITHOUT_ABBREVIATION
from vanban.models.annex import AnnexDocument
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Forms in annexes whose type is one that is never printed."""
    for path, model in subject.every(AnnexDocument):
        if model.type.upper() in WITHOUT_ABBREVIATION:
            yield Finding((*path, "type"), arguments={"type": model.type})


RULE = Rule(
    code="Y01",
    name="letter-with-a-type-line",
    family="source",
    message=error(
        '"{type}" không có dòng tên loại',
        '"{type}" has no type line',
        "chọn tên loại khác, hoặc viết mẫu này thành phụ lục không có `document`",
        "choose another type, or write the form as an annex without `document`",
    ),
    clause="Điều 7, PL1-I-II.5",
    why_vi="Mọi văn bản hành chính ghi tên loại, trừ công văn và thư công; mẫu có `document` luôn in dòng này.",
    why_en="Every administrative document shows its type except letters; a form with `document` always prints it.",
    wrong="""
annexes:
  - title: Mẫu văn bản đề nghị
    document: {type: CÔNG VĂN, subject: Đề nghị hỗ trợ}
reporting: Báo cáo theo mẫu tại Phụ lục.
""",
    right="""
annexes:
  - title: Mẫu văn bản đề nghị
    document: {type: TỜ TRÌNH, subject: Đề nghị hỗ trợ}
reporting: Báo cáo theo mẫu tại Phụ lục.
""",
    check=check,
)
