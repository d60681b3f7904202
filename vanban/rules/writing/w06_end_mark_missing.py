"""W06: the content ends with ./."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def check(subject: SourceSubject) -> Iterator[Finding]:
    """A typed end mark that is another, or none."""
    typed = subject.resolved.document.end_mark
    if typed is not None and typed.strip() != "./.":
        yield Finding(("end_mark",), arguments={"typed": typed})


RULE = Rule(
    code="W06",
    name="end-mark-missing",
    family="writing",
    message=warning(
        'Nội dung kết thúc bằng "{typed}" thay cho "./."',
        'The content ends with "{typed}" instead of "./."',
        "bỏ khóa `end_mark`",
        "leave out `end_mark`",
    ),
    clause="PL3, Mẫu 1.4",
    why_vi="Các mẫu của Nghị định đều kết thúc phần nội dung bằng ./.",
    why_en="All forms of the decree end the content with ./.",
    wrong='end_mark: ""\n',
    right='end_mark: "./."\n',
    check=check,
)
