"""Y11: «Kính gửi» is for letters and for what goes upward, an addressee a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

UPWARD = ("BÁO CÁO", "TỜ TRÌNH")
OPENING = LatePattern(r"Kính gửi\b", re.IGNORECASE)

SAID_TWICE = warning(
    'Nơi nhận chính đã có chữ "Kính gửi" in sẵn',
    '"Kính gửi" is printed anyway',
    "chỉ viết tên nơi nhận",
    "write the addressee only",
)
ON_ONE_LINE = warning(
    "Nhiều nơi kính gửi viết chung một mục",
    "Several addressees stand in one entry",
    "viết mỗi nơi thành một mục",
    "write an entry for each",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The addressees, where there are any."""
    document = subject.resolved.document
    if document.addressees and document.TYPE_NAME not in UPWARD:
        yield Finding(("addressees",), arguments={"type": document.TYPE_NAME})
    for index, name in enumerate(document.addressees):
        if match := OPENING.match(name):
            yield Finding(("addressees", index), match[0], message=SAID_TWICE)
        if ";" in name.rstrip(" ;"):
            yield Finding(("addressees", index), message=ON_ONE_LINE)


RULE = Rule(
    code="Y11",
    name="misdirected-document",
    family="source",
    message=error(
        'Văn bản loại {type} không có "Kính gửi"',
        'A {type} has no "Kính gửi"',
        "chuyển các nơi này vào `recipients`",
        "move these to `recipients`",
    ),
    clause="PL1-I-II.9",
    why_vi="Kính gửi chỉ có ở công văn và ở tờ trình, báo cáo gửi cấp trên; văn bản khác chỉ có nơi nhận.",
    why_en="Kính gửi belongs to letters and to proposals and reports sent upward; others have recipients only.",
    wrong="addressees:\n  - Ủy ban nhân dân tỉnh\n",
    right="recipients:\n  - Ủy ban nhân dân tỉnh\n  - Các sở, ban, ngành\n",
    check=check,
    also=(SAID_TWICE, ON_ONE_LINE),
)
