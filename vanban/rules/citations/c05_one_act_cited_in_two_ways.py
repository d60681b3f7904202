"""C05: one act has one day and one notation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vanban.diagnostics.messages.message import warning
from vanban.resolve.citation import Citation
from vanban.rules.cited import Cited
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

OTHER_NOTATION = warning(
    '"{typed}" ở đây, "{first}" ở chỗ khác, mà cùng số, cùng ngày',
    '"{typed}" here and "{first}" elsewhere, with the same number and day',
    "thống nhất ký hiệu",
    "write one notation",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Later citations that disagree with the first one of the act."""
    dated: dict[str, Citation] = {}
    numbered: dict[tuple[str, str, date], Citation] = {}
    for each in subject.cited:
        citation = each.citation
        if not citation.mark or not citation.date:
            continue
        first = dated.setdefault(citation.mark, citation)
        if first.date != citation.date and _is_same_series(first, citation):
            arguments = {"typed": citation.date_text, "first": first.date_text, "mark": citation.mark}
            yield each.finding(citation.date_text, arguments=arguments)
        yield from _other_notation(each, numbered)


def _other_notation(each: Cited, numbered: dict[tuple[str, str, date], Citation]) -> Iterator[Finding]:
    citation = each.citation
    if citation.date is None:
        return
    first = numbered.setdefault((citation.type_name.lower(), citation.number, citation.date), citation)
    if first.mark != citation.mark and _letters(first) == _letters(citation):
        arguments = {"typed": citation.mark, "first": first.mark}
        yield each.finding(citation.notation, message=OTHER_NOTATION, arguments=arguments)


def _letters(citation: Citation) -> str:
    """The notation without what writers leave out: BKHCN for BKH&CN."""
    return "".join(letter for letter in citation.mark.casefold() if letter.isalnum())


def _is_same_series(first: Citation, other: Citation) -> bool:
    """Numbers begin again each year, so that two years may be two acts; unless the number has the year in it."""
    if first.date is None or other.date is None:
        return False
    return first.year is not None or first.date.year == other.date.year


RULE = Rule(
    code="C05",
    name="one-act-cited-in-two-ways",
    family="citation",
    message=warning(
        '{mark} ghi "{typed}" ở đây, "{first}" ở chỗ khác',
        '{mark} is of "{typed}" here and of "{first}" elsewhere',
        "xem lại văn bản được viện dẫn",
        "look at the cited document",
    ),
    clause="PL1-I-II.6b, Điều 15.1",
    why_vi="Trong một năm mỗi số, ký hiệu chỉ có một văn bản, nên chỉ một trong hai ngày là đúng.",
    why_en="In a year one number and notation is one document, so that only one of the two days is right.",
    wrong=(
        "purpose:\n  - Thực hiện Quyết định số 12/QĐ-UBND ngày 20/01/2024 của UBND tỉnh;\n"
        "  - Bám sát Quyết định số 12/QĐ-UBND ngày 21/01/2024.\n"
    ),
    right=(
        "purpose:\n  - Thực hiện Quyết định số 12/QĐ-UBND ngày 20/01/2024 của UBND tỉnh;\n"
        "  - Bám sát Quyết định số 12/QĐ-UBND và Quyết định số 12/QĐ-STC ngày 21/01/2023 của Sở Tài chính.\n"
    ),
    check=check,
    also=(OTHER_NOTATION,),
)
