"""C07: a document rests on acts that are law on its day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.resolve.legal_acts import name_of
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

LOOKING_BACK = LatePattern(r"thay thế|bãi bỏ|hết hiệu lực|sửa đổi|trước đây|tổng kết|sơ kết", re.IGNORECASE)
"""Words that speak of an act because it is over."""

LOOKING_ON = LatePattern(r"[^.;]{0,80}(?:đã hết hiệu lực|được thay thế|bị bãi bỏ)", re.IGNORECASE)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Acts of the directory that had ended on the document's first day; those told as past are left alone."""
    issued = subject.resolved.document.date
    if issued is None:
        return
    for each in subject.cited:
        act = subject.legal_acts.cited(each.citation)
        if act is None or act.until is None or act.until.last >= issued.first:
            continue
        behind = each.whole[each.citation.end :]
        if LOOKING_BACK.search(each.before) or LOOKING_ON.match(behind):
            continue
        following = subject.legal_acts.successor(act, issued)
        arguments = {
            "name": name_of(act),
            "until": f"{act.until.last:%d/%m/%Y}",
            "next": name_of(following) if following else "",
        }
        yield each.finding(arguments=arguments)


RULE = Rule(
    code="C07",
    name="act-no-longer-in-force",
    family="citation",
    message=warning(
        "{name} chỉ có hiệu lực đến {until}",
        "{name} was in force until {until} only",
        "viện dẫn {next}",
        "cite {next}",
        "danh mục content/_shared/legal_acts.yaml",
        "the directory content/_shared/legal_acts.yaml",
    ),
    clause="danh mục content/_shared/legal_acts.yaml",
    why_vi="Căn cứ ban hành là văn bản đang có hiệu lực tại ngày ban hành.",
    why_en="What a document rests on is in force on the day it is issued.",
    wrong="legal_bases:\n  - Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư\n",
    right="legal_bases:\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư\n",
    check=check,
)
