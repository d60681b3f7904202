"""Y08: a legal basis names type, number, date, issuer and subject; a law only its type and name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.resolve.citation import Citation
from vanban.resolve.citations import read_citations
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

OPENING = LatePattern(r"^Căn cứ\s+(?:vào\s+|theo\s+)?(?:các\s+)?")
LAWS = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")
NUMBERED = (
    "Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Công văn|Kết luận|Thông báo|Kế hoạch|Công điện"
)
WITHOUT_NUMBER = LatePattern(rf"(?:{NUMBERED})\s+(?=[^\W\d_])(?!.*\bsố:?\s*\d)(?!.*\bĐại hội\b)", re.DOTALL)
"""Resolutions of a congress have no number."""

SECOND = LatePattern(r";\s*(?P<words>(?:Căn cứ|Theo đề nghị)\b.*)", re.DOTALL)
LONGEST_ISSUER = 10
"""Words: what is longer holds the subject too, in words that no list knows."""

PARTS = {
    "number": ("số, ký hiệu", "number and notation"),
    "date": ("ngày ban hành", "date"),
    "issuer": ("cơ quan ban hành", "issuer"),
    "subject": ("trích yếu", "subject"),
}

TWO_IN_ONE = error(
    "Hai căn cứ nằm chung một mục",
    "Two legal bases stand in one entry",
    "viết mỗi căn cứ thành một mục",
    "write an entry for each",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Every legal basis that begins with «Căn cứ» and a kind of document."""
    for index, text in enumerate(subject.resolved.document.legal_bases):
        path = ("legal_bases", index)
        if match := SECOND.search(text):
            yield finding_at(path, text, match, "words", message=TWO_IN_ONE)
        missing = _missing(text)
        if missing:
            names = [PARTS[name] for name in missing]
            arguments = {
                "missing": ", ".join(vi for vi, _ in names),
                "missing_en": ", ".join(en for _, en in names),
            }
            yield Finding(path, arguments=arguments)


def _missing(text: str) -> list[str]:
    opening = OPENING.match(text)
    if not opening:
        return []
    if WITHOUT_NUMBER.match(text, opening.end()):
        return ["number"]
    first = next(iter(read_citations(text)), None)
    if first is None or first.start != opening.end() or first.type_name in LAWS:
        return []
    return _missing_parts(first, text)


def _missing_parts(citation: Citation, text: str) -> list[str]:
    rest = text[citation.end :].strip(" ,;.")
    told = bool(rest) or len(citation.issuer.split()) > LONGEST_ISSUER
    given = {"date": citation.date_text, "issuer": citation.issuer, "subject": told}
    return [name for name, value in given.items() if not value]


RULE = Rule(
    code="Y08",
    name="incomplete-legal-basis",
    family="source",
    message=error(
        "Căn cứ thiếu {missing}",
        "The legal basis lacks its {missing_en}",
        "ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu",
        "give type, number, notation, date, issuer and subject",
    ),
    clause="PL1-I-II.6a",
    why_vi="Căn cứ ghi đủ để tra được văn bản; riêng Luật, Pháp lệnh chỉ cần tên loại và tên.",
    why_en="A legal basis says enough to find the document; only laws and ordinances need no more than type and name.",
    wrong="""
legal_bases:
  - Căn cứ Luật Ngân sách nhà nước
  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020
""",
    right="""
legal_bases:
  - Căn cứ Luật Ngân sách nhà nước
  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
""",
    check=check,
    also=(TWO_IN_ONE,),
)
