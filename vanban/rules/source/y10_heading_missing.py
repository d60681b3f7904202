"""Y10: phần and mục, with capital letters or Roman numerals, have a title."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.rules.levels import sections_with_level
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.rules.typed_numbers import counts
from vanban.text.counting import read_pattern

TITLED = ("A", "I")


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The counted sections of the body at the levels of such labels."""
    document = subject.resolved.document
    patterns = [read_pattern(typed) for typed in document.numbering]
    for path, section, level in sections_with_level(document):
        pattern = patterns[level - 1] if level <= len(patterns) else None
        if pattern and pattern.counter in TITLED and counts(section) and not section.heading:
            yield Finding(path, arguments={"pattern": document.numbering[level - 1]})


RULE = Rule(
    code="Y10",
    name="heading-missing",
    family="source",
    message=error(
        'Mục đánh số kiểu "{pattern}" không có đề mục',
        'A section numbered like "{pattern}" has no heading',
        "thêm `heading`, hoặc đặt `numbering` bắt đầu từ 1.",
        "add `heading`, or let `numbering` begin with 1.",
    ),
    clause="PL1-I-II.6d, V.6",
    why_vi="Phần, chương, mục phải có tiêu đề; chỉ khoản và điểm mới là câu văn có số đứng trước.",
    why_en="Parts, chapters and sections have titles; only clauses and points are sentences behind a number.",
    wrong="""
sections:
  - text: Các cơ quan rà soát văn bản đã ban hành.
""",
    right="""
sections:
  - heading: Rà soát văn bản
    text: Các cơ quan rà soát văn bản đã ban hành.
""",
    check=check,
)
