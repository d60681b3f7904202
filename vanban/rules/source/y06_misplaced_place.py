"""Y06: the place is the official name of the unit where the issuer has its seat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, warning
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

SHORTENED = LatePattern(r"^(?:T\.?[PXT](?:\.|\s)|[QPHX]\.)\s*\S", re.IGNORECASE)
MORE_THAN_A_NAME = LatePattern(r"[,;:.]\s*$|,|\bngày\b")

WITH_MORE = error(
    'Địa danh "{place}" có nhiều hơn tên gọi',
    'The place "{place}" is more than a name',
    "chỉ viết tên; dấu phẩy và ngày tháng tự thêm",
    "write the name only; comma and date are added",
)
ELSEWHERE = warning(
    'Địa danh "{place}" khác nơi đóng trụ sở suy ra từ cơ quan ban hành',
    'The place "{place}" is not the seat that follows from the issuer',
    'viết "{right}", hoặc bỏ khóa `place`',
    'write "{right}", or leave out `place`',
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The typed place, where there is one."""
    document, issuer = subject.resolved.document, subject.resolved.issuer
    place = document.place
    if place is None:
        return
    if SHORTENED.match(place):
        yield Finding(("place",), arguments={"place": place})
    elif MORE_THAN_A_NAME.search(place):
        yield Finding(("place",), message=WITH_MORE, arguments={"place": place})
    elif issuer.place and place != issuer.place:
        yield Finding(("place",), message=ELSEWHERE, arguments={"place": place, "right": issuer.place})


RULE = Rule(
    code="Y06",
    name="misplaced-place",
    family="source",
    message=error(
        'Địa danh "{place}" viết tắt',
        'The place "{place}" is shortened',
        "viết đầy đủ tên gọi chính thức",
        "write the official name in full",
    ),
    clause="PL1-I-II.4",
    why_vi="Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở, như Thành phố Hồ Chí Minh.",
    why_en="The place is the official name of the unit where the body has its seat, such as Thành phố Hồ Chí Minh.",
    wrong="issuer: UBND Thành phố Hồ Chí Minh\nplace: TP. Hồ Chí Minh\n",
    right="issuer: UBND Thành phố Hồ Chí Minh\nplace: Thành phố Hồ Chí Minh\n",
    check=check,
    also=(WITH_MORE, ELSEWHERE),
)
