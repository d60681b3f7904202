"""Y05: dates in words are real days, and the document's own date is written the decree's way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vanban.diagnostics.messages.message import error
from vanban.resolve.citation import Citation
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern

IN_WORDS = LatePattern(r"[Nn]gày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{1,4})(?!\d)")
IN_FIGURES = LatePattern(r"(?<![\d/.])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
CORE = LatePattern(r"/\d{1,2}/\d{4}|ày\s+\d{1,2}\s+tháng")
"""What both hold, a rare sign or letter first; most texts hold none, and this is seen soonest."""
LONGEST_MONTH, DECEMBER = 31, 12
"""Figures beyond these are shares or marks, not days."""

BADLY_WRITTEN = error(
    'Ngày ban hành viết "{typed}"',
    'The date of issue is written "{typed}"',
    'viết "{right}"',
    'write "{right}"',
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Full dates that are no citation's; zeros only where the document's own date is repeated under an annex title."""
    cited: dict[Path, list[Citation]] = {}
    for each in subject.cited:
        if each.path[-1] != "reference":
            cited.setdefault(each.path, []).append(each.citation)
    for path, text, own_words in subject.own_words_holding(CORE):
        for pattern in (IN_WORDS, IN_FIGURES):
            for match in pattern.finditer(own_words):
                if not any(citation.start <= match.start() < citation.end for citation in cited.get(path, ())):
                    yield from _judged(path, text, match)


def _judged(path: Path, text: str, match: re.Match[str]) -> Iterator[Finding]:
    day, month, year = (int(number) for number in match.groups())
    if match.re is IN_FIGURES.compiled and (day > LONGEST_MONTH or month > DECEMBER):
        return
    if not _is_real(day, month, year):
        yield finding_at(path, text, match, arguments={"typed": match[0]})
    elif path[-1] == "reference" and match.re is IN_WORDS.compiled:
        right = f"ngày {day:02d} tháng {f'{month:02d}' if month <= 2 else month} năm {year}"
        if match[0].split() != right.split():
            arguments = {"typed": match[0], "right": right}
            yield finding_at(path, text, match, message=BADLY_WRITTEN, arguments=arguments)


def _is_real(day: int, month: int, year: int) -> bool:
    try:
        return date(year, month, day).year >= 1000
    except ValueError:
        return False


RULE = Rule(
    code="Y05",
    name="malformed-date",
    family="source",
    message=error('Không có ngày "{typed}"', 'There is no date "{typed}"', "sửa lại ngày, tháng, năm", "mend the date"),
    clause="PL1-I-II.4, II.6b",
    why_vi="Ngày, tháng, năm viết đầy đủ bằng chữ số; ngày dưới 10 và tháng 1, 2 thêm số 0, tháng 3 đến 12 thì không.",
    why_en="Day, month and year stand in full; days below 10 and months 1 and 2 have a zero, months 3 to 12 none.",
    wrong="opening: Thực hiện chỉ đạo tại cuộc họp ngày 30 tháng 02 năm 2026, UBND tỉnh ban hành Kế hoạch như sau\n",
    right="opening: Thực hiện chỉ đạo tại cuộc họp ngày 28 tháng 02 năm 2026, UBND tỉnh ban hành Kế hoạch như sau\n",
    check=check,
    also=(BADLY_WRITTEN,),
)
