"""C01: number and notation stand together, with plain dashes, and spell their letters right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.resolve.citation import Citation
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

MISSPELT = {"UNBD": "UBND", "UBDN": "UBND", "UBNB": "UBND", "HDND": "HĐND"}
"""Groups of letters that are slips of the pen; each is only wrong as a whole group."""

MISSPELT_TYPES = {"QD": "QĐ", "ND": "NĐ"}
"""The same for the first group, which names the type."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Notations with blanks round their signs, long dashes or swapped letters."""
    for each in subject.cited:
        typed = _typed(each.citation)
        if typed and typed != (right := _right(each.citation)):
            yield each.finding(typed, arguments={"typed": typed, "right": right})


def _typed(citation: Citation) -> str:
    """Number and notation as they stand in the text."""
    if not citation.number:
        return ""
    start = citation.text.index(citation.number)
    return citation.text[start : citation.text.index(citation.notation, start) + len(citation.notation)]


def _right(citation: Citation) -> str:
    plain = "".join(_typed(citation).split()).replace("–", "-").replace("—", "-")
    pieces = re.split(r"([/-])", plain)
    first = citation.first_letters
    return "".join(
        MISSPELT.get(piece, MISSPELT_TYPES.get(piece, piece) if piece == first else piece) for piece in pieces
    )


RULE = Rule(
    code="C01",
    name="malformed-notation",
    family="citation",
    message=warning(
        'Số, ký hiệu "{typed}" viết sai cách',
        'Number and notation "{typed}" are malformed',
        'viết "{right}"',
        'write "{right}"',
    ),
    clause="PL1-I-II.3b",
    why_vi="Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối, không cách chữ.",
    why_en="A slash stands between number and notation, a hyphen between groups of letters, and no blank.",
    wrong="opening: Thực hiện Quyết định số 12/QĐ - UNBD ngày 20/01/2024 của UBND tỉnh như sau.\n",
    right="opening: Thực hiện Kế hoạch số 190-KH/TU ngày 12/8/2020 của Ban Thường vụ Tỉnh ủy như sau.\n",
    check=check,
)
