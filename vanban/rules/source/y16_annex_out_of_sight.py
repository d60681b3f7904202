"""Y16: the body points to every annex, each is numbered once, and its reference line cites this very document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from vanban.diagnostics.messages.message import error, warning
from vanban.resolve.citations import read_citations
from vanban.rules.annex_mentions import Mention, mentions
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.counting import roman
from vanban.text.late_pattern import LatePattern

SELF_NUMBERED = LatePattern(r"Phụ\s+lục(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2}))?(?:[.:,\-–]|\s|$)", re.IGNORECASE)

NUMBERED_TWICE = error(
    'Tên phụ lục tự ghi "{typed}"; chữ này được in sẵn',
    'The annex title has "{typed}", which is printed anyway',
    "chỉ viết tên phụ lục",
    "write the title only",
)
WRONG_REFERENCE = error(
    'Dòng kèm theo ghi "{typed}", khác {right} của văn bản này',
    'The reference line says "{typed}"; this document is {right}',
    "sửa lại, hoặc bỏ khóa `reference` để tự lập",
    "mend it, or leave out `reference`",
)
NO_SUCH_ANNEX = warning(
    'Văn bản nhắc tới "{typed}" mà không có phụ lục này',
    'The document speaks of "{typed}", which it does not have',
    "thêm phụ lục, hoặc sửa lời dẫn",
    "add the annex, or mend the sentence",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The annexes and what the body says of them."""
    found = list(mentions(subject))
    annexes = subject.resolved.document.annexes
    told = {number for mention in found for number in mention.numbers}
    for index, annex in enumerate(annexes):
        path = ("annexes", index, "title")
        if index + 1 not in told and all(mention.numbers for mention in found):
            yield from _unseen(subject, index)
        if match := SELF_NUMBERED.match(annex.title):
            yield finding_at(path, annex.title, match, message=NUMBERED_TWICE, arguments={"typed": match[0].strip()})
    yield from _references(subject)
    yield from _missing(found, len(annexes))


def _unseen(subject: SourceSubject, index: int) -> Iterator[Finding]:
    """Unless the body names the annex by its title."""
    document = subject.resolved.document
    title = _flat(document.annexes[index].title)
    label = f"Phụ lục {roman(index + 1)}" if len(document.annexes) > 1 else "Phụ lục"
    if not any(title in _flat(text) for path, text in subject.texts if path[0] != "annexes"):
        yield Finding(("annexes", index, "title"), arguments={"label": label})


@lru_cache(maxsize=1024)
def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _references(subject: SourceSubject) -> Iterator[Finding]:
    document = subject.resolved.document
    for index, annex in enumerate(document.annexes):
        cited = next(iter(read_citations(annex.reference or "")), None)
        if cited is None or document.number is None:
            continue
        path, symbol = ("annexes", index, "reference"), subject.resolved.symbol
        if cited.mark != f"{document.number}/{symbol}":
            arguments = {"typed": f"{cited.number}/{cited.notation}", "right": f"{document.number:02d}/{symbol}"}
            yield Finding(path, message=WRONG_REFERENCE, arguments=arguments)
        elif cited.date and document.date and document.date.is_full and cited.date != document.date.first:
            arguments = {"typed": cited.date_text, "right": f"{document.date.first:%d/%m/%Y}"}
            yield Finding(path, cited.date_text, message=WRONG_REFERENCE, arguments=arguments)


def _missing(found: list[Mention], count: int) -> Iterator[Finding]:
    for mention in found:
        beyond = any(number > count for number in mention.numbers)
        if mention.says_annex and (beyond or not count):
            arguments = {"typed": mention.words}
            yield finding_at(mention.path, mention.text, mention.match, message=NO_SUCH_ANNEX, arguments=arguments)


RULE = Rule(
    code="Y16",
    name="annex-out-of-sight",
    family="source",
    message=error(
        'Nội dung không dẫn tới "{label}" này',
        'The body does not point to this "{label}"',
        'thêm lời dẫn, như "(chi tiết tại {label})"',
        'add a pointer, such as "(chi tiết tại {label})"',
    ),
    clause="PL1-I-III.1",
    why_vi="Văn bản có phụ lục thì phải có chỉ dẫn về phụ lục đó; dòng kèm theo ghi đúng số, ngày của văn bản.",
    why_en="A document points to its annexes; their reference line has the document's own number and date.",
    wrong="annexes:\n  - title: Danh mục nhiệm vụ\n    text: Bảng tổng hợp.\n",
    right=(
        "reporting: Báo cáo theo mẫu tại Phụ lục.\nannexes:\n  - title: Danh mục nhiệm vụ\n    text: Bảng tổng hợp.\n"
    ),
    check=check,
    also=(NUMBERED_TWICE, WRONG_REFERENCE, NO_SUCH_ANNEX),
)
