"""Y19: the first citation of a document is full, the later ones are short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import warning
from vanban.resolve.citations import read_citations
from vanban.rules.cited import Cited
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

DAY_BEFORE = LatePattern(
    r"\bngày\s+\d{1,2}(?:/\d{1,2}/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})[^.;]{0,80}$", re.IGNORECASE
)
OUTSIDE_THE_BODY = ("subject", "subtitle", "annexes", "footnotes")

FULL_AGAIN = warning(
    "{mark} đã được viện dẫn đầy đủ ở trên",
    "{mark} has been cited in full before",
    'từ lần thứ hai chỉ viết "{short}"',
    'from the second time on write only "{short}"',
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """First citations without a day, and of each act the first one that repeats day and issuer; no titles of others.

    Legal bases have a rule of their own, and what the subject tells need not be told again.
    """
    seen: dict[str, int] = {}
    told = {each.mark for each in read_citations(subject.resolved.document.subject) if each.date_text}
    for each in subject.cited:
        citation = each.citation
        if each.path[0] in OUTSIDE_THE_BODY or each.is_in_a_title or not citation.mark or citation.title:
            continue
        times = seen.get(citation.mark, 0)
        is_told = citation.mark in told or each.path[0] == "legal_bases" or bool(DAY_BEFORE.search(each.before))
        if times == 0 and not citation.date_text and not is_told:
            yield each.finding(arguments={"mark": citation.mark})
        is_full = bool(citation.date_text and citation.issuer)
        if times == 1 and is_full:
            yield each.finding(message=FULL_AGAIN, arguments={"mark": citation.mark, "short": _short(each)})
        seen[citation.mark] = times + (is_full or times == 0)


def _short(each: Cited) -> str:
    kind = each.citation.type_name or "văn bản"
    return f"{kind} số {each.citation.mark}"


RULE = Rule(
    code="Y19",
    name="citation-of-the-wrong-length",
    family="citation",
    message=warning(
        "{mark} được viện dẫn lần đầu mà không ghi ngày ban hành",
        "{mark} is cited for the first time without its day",
        "ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
        "write type, number, notation, day, issuer and subject",
    ),
    clause="PL1-I-II.6b",
    why_vi="Viện dẫn lần đầu ghi đầy đủ để tra được; các lần sau chỉ ghi tên loại, số, ký hiệu.",
    why_en="The first citation is full, so that it can be found; later ones are type, number and notation only.",
    wrong="opening: Thực hiện Quyết định số 12/QĐ-UBND của UBND tỉnh như sau.\n",
    right="opening: Thực hiện Quyết định số 12/QĐ-UBND ngày 20/01/2025 của UBND tỉnh như sau.\n",
    check=check,
    also=(FULL_AGAIN,),
)
