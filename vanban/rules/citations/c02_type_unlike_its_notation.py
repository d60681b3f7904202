"""C02: the type that a citation names is the one its notation stands for."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.law.cited_types import CITED_TYPES, TYPE_LETTERS
from vanban.resolve.citation import Citation
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

SURE = frozenset({"QĐ", "KH", "BC", "TTr", "NQ", "NĐ", "TB", "QyĐ", "CTr", "TTLT"})
"""Letters that are no body's; CT, TT, TC and others also begin the notation of a letter by some body."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Notations that begin with the letters of another type."""
    for each in subject.cited:
        name = each.citation.type_name[:1].upper() + each.citation.type_name[1:]
        if name == "Văn bản" or not _disagrees(name, each.citation):
            continue
        arguments = {"type": each.citation.type_name, "letters": each.citation.first_letters}
        yield each.finding(arguments=arguments)


def _disagrees(name: str, citation: Citation) -> bool:
    letters, known = citation.first_letters, CITED_TYPES.get(name)
    if known is None or letters in known:
        return False
    return letters in (TYPE_LETTERS if known else SURE)


RULE = Rule(
    code="C02",
    name="type-unlike-its-notation",
    family="citation",
    message=warning(
        'Tên loại "{type}" không khớp chữ "{letters}" trong ký hiệu',
        'The type "{type}" does not agree with "{letters}" in the notation',
        "sửa tên loại hoặc ký hiệu",
        "mend the type or the notation",
    ),
    clause="PL1-I-II.3b, PL3-I",
    why_vi="Ký hiệu mở đầu bằng chữ viết tắt tên loại; công văn thì mở đầu bằng chữ viết tắt của cơ quan.",
    why_en="A notation begins with the letters of its type; that of a công văn with the letters of its body.",
    wrong="opening: Thực hiện Quyết định số 12/KH-UBND ngày 20/01/2024 của UBND tỉnh như sau.\n",
    right="opening: Thực hiện Công văn số 674-CV/ĐU ngày 21/6/2025 của Đảng ủy UBND tỉnh như sau.\n",
    check=check,
)
