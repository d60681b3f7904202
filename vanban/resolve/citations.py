"""Reads the citations of other documents wherever they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from vanban.law.cited_types import CITED_TYPES
from vanban.resolve.citation import Citation
from vanban.text.late_pattern import LatePattern

GROUP = r"[A-ZĐÂĂÊÔƠƯ][A-ZĐÂĂÊÔƠƯa-zđ&]*\d*"
SECOND_GROUP = r"(?=[A-ZĐÂĂÊÔƠƯ]{2}|TTg|TW)[A-ZĐÂĂÊÔƠƯ][A-ZĐÂĂÊÔƠƯa-zđ&]*\d*"
TYPES = "|".join(f"[{name[0]}{name[0].lower()}]{name[1:]}" for name in sorted(CITED_TYPES, key=len, reverse=True))

NUMBERED = LatePattern(
    rf"(?:\b(?P<type>{TYPES})\s+(?:số:?\s+)?|\bsố:?\s+)"
    r"(?P<number>\d{1,5}[a-z]?)"
    rf"(?:(?P<joint>\s*/\s*)(?:(?P<year>(?:19|20)\d\d)\s*/\s*)?(?P<notation>{GROUP}(?:\s*[-–—]\s*{SECOND_GROUP})*)"
    rf"|(?P<party_joint>\s*-\s*)(?P<party_notation>{GROUP}(?:-{GROUP})*\s*/\s*{GROUP}(?:-{GROUP})*))"
)
"""Type and number with notation: 221/QĐ-TTg, 163/2021/NQ-HĐND, and 674-CV/ĐU of the Party; blanks are let through."""

LAW = LatePattern(
    r"\b(?P<type>Bộ luật|Luật|Pháp lệnh)\s+(?P<title>[A-ZĐ](?:(?!Luật |Bộ luật )[^;.()“”\"\n]){1,120}?)"
    r"(?:\s+số\s+(?P<number>\d{1,3})/(?P<year>\d{4})/(?P<notation>QH\d+|UBTVQH\d+))?"
    r"(?P<when>,?\s+năm\s+(?P<of>\d{4})|,?\s+ngày\s+(?=\d)|(?=[;.,()]|\s|$)(?<=QH\d\d))"
)
"""A law by its name, with number, year or day."""

DAY = LatePattern(
    r",?\s+(?:ban hành\s+)?ngày\s+(?:(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})"
    r"|(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4}))"
)

WORDS_BEHIND = (
    "về|v/v|ban hành|phê duyệt|hướng dẫn|thực hiện|triển khai|thông qua|sửa đổi|bổ sung|công bố|giao|gửi|[Qq]uy định|"
    "kịp thời|giai đoạn|đề nghị|đến|trong|trên|tại|là"
)
"""What no name of an issuer goes on with."""

ISSUER = LatePattern(
    rf",?\s+của\s+(?P<issuer>[A-ZĐỦỨ].{{1,90}}?)(?=\s+(?:{WORDS_BEHIND}|và\s+(?:[A-ZĐ]\w+ \w+ )+số)\b"
    r"|\s*[;.()“”\"\n:]|\s*,(?!\s*(?:Bộ|Sở|Ủy ban|Ban)\s)|\s*$)"
)

CITING = LatePattern(r"[/\-ậP](?:(?<=[/-])\s*[\dA-ZĐÂĂÊÔƠƯ]|(?<=[Ll]uậ)t\s|háp lệnh\s)")
"""What every citation holds, the rare letter first: most texts hold none, and this is seen soonest."""

AMENDING = LatePattern(r"sửa đổi", re.IGNORECASE)


@lru_cache(maxsize=4096)
def read_citations(text: str) -> tuple[Citation, ...]:
    """The citations of one text in order."""
    if not CITING.search(text):
        return ()
    laws = list(_laws(text))
    numbered = [each for each in _numbered(text) if not any(law.start <= each.start < law.end for law in laws)]
    return tuple(sorted([*numbered, *laws], key=lambda citation: citation.start))


def _numbered(text: str) -> Iterator[Citation]:
    for match in NUMBERED.finditer(text):
        joint = match["joint"] or match["party_joint"]
        end, day_text, day, issuer = _tail(text, match.end())
        yield Citation(
            text=text[match.start() : end],
            start=match.start(),
            end=end,
            type_name=match["type"] or "",
            number=match["number"],
            year=int(match["year"]) if match["year"] else None,
            notation=match["notation"] or match["party_notation"],
            joint=joint.strip(),
            date_text=day_text,
            date=day,
            issuer=issuer,
        )


def _laws(text: str) -> Iterator[Citation]:
    """Laws by name; behind "sửa đổi" it is not clear whose day it is, so those are left out."""
    for match in LAW.finditer(text):
        opening = max(text.rfind(sign, 0, match.start()) for sign in ";\n") + 1
        clause = text[opening : match.start()]
        if AMENDING.search(clause) or AMENDING.search(match["title"]):
            continue
        here = match.end() if match["of"] or match["number"] else match.end("title")
        end, day_text, day, issuer = _tail(text, here)
        yield Citation(
            text=text[match.start() : end],
            start=match.start(),
            end=end,
            type_name=match["type"],
            number=match["number"] or "",
            year=int(match["year"] or match["of"] or (day.year if day else 0)) or None,
            notation=match["notation"] or "",
            joint="/" if match["number"] else "",
            date_text=day_text,
            date=day,
            issuer=issuer,
            title=match["title"].rstrip(" ,"),
        )


def _tail(text: str, place: int) -> tuple[int, str, date | None, str]:
    """The day and the issuer behind a number, and where they end."""
    day_text, day = "", None
    if found := DAY.match(text, place):
        place, day_text, day = found.end(), found[0].strip(" ,"), _date(found)
    issuer = ""
    if named := ISSUER.match(text, place):
        place, issuer = named.end(), named["issuer"]
    return place, day_text, day, issuer


def _date(found: re.Match[str]) -> date | None:
    parts = (found["y"] or found["year"], found["m"] or found["month"], found["d"] or found["day"])
    try:
        return date(*map(int, parts))
    except ValueError:
        return None
