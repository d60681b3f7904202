"""Y02: a typed symbol is the type's abbreviation, a hyphen and the issuer's, case as in the decree's list."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.law.document_types import ABBREVIATIONS
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

GROUP = LatePattern(r"[^\W_]+(?:&[^\W_]+)*")
MOST_SMALL_LETTERS = 1
"""Official abbreviations hold at most one among capitals and digits: QyĐ, CTr, TTg."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The typed symbol, where there is one."""
    document = subject.resolved.document
    typed = document.symbol
    if typed is None:
        return
    kind, *groups = typed.split("-")
    wanted = ABBREVIATIONS[document.TYPE_NAME]
    if kind != wanted or not groups or not all(_is_abbreviation(group) for group in groups):
        own = subject.resolved.issuer.symbol
        right = f"{wanted}-{own}" if own else ""
        yield Finding(("symbol",), arguments={"symbol": typed, "type": document.TYPE_NAME, "right": right})


def _is_abbreviation(group: str) -> bool:
    small = sum(letter.islower() for letter in group)
    return bool(GROUP.fullmatch(group)) and not group[0].islower() and small <= MOST_SMALL_LETTERS


RULE = Rule(
    code="Y02",
    name="symbol-unlike-its-type",
    family="source",
    message=error(
        'Ký hiệu "{symbol}" không đúng thể thức của {type}',
        'The symbol "{symbol}" is not that of a {type}',
        'viết "{right}", hoặc bỏ khóa `symbol`',
        'write "{right}", or leave out `symbol`',
    ),
    clause="PL1-I-II.3b, PL3-I",
    why_vi=(
        "Ký hiệu gồm chữ viết tắt tên loại theo Phụ lục III, dấu gạch nối không cách, chữ viết tắt tên cơ quan; "
        "số đứng ở khóa `number`."
    ),
    why_en=(
        "A symbol is the type's abbreviation of Phụ lục III, a hyphen without blanks, and the issuer's abbreviation; "
        "the number has its own key."
    ),
    wrong="symbol: QĐ-UBND\n",
    right="symbol: KH-UBND\n",
    check=check,
)
