"""Where the body speaks of its annexes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

COUNTER = r"(?:số\s+)?(?P<{0}>[IVX]{{1,5}}|\d{{1,2}})(?!\w|[./]\d)"
MENTION = LatePattern(
    r"\b(?i:phụ\s+lục)\b(?:\s+" + COUNTER.format("first") + r"(?:\s*(?P<joint>,|và|đến|-|–)\s*(?:Phụ lục\s+)?"
    r"(?P<more>(?:[IVX]{1,5}|\d{1,2})(?!\w|[./]\d)(?:\s*(?:,|và)\s*(?:[IVX]{1,5}|\d{1,2})(?!\w|[./]\d))*))?)?"
)
ANOTHERS = LatePattern(
    r",?\s*(?:\(?(?:ban hành\s+)?kèm theo|của|tại|thuộc)?\s*"
    r"(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch số|Công văn)\b"
)
ENCLOSED = LatePattern(
    r"(?:chi tiết|danh mục|bảng|biểu|mẫu|đề cương|dự toán|danh sách|tài liệu)[^.;]{0,60}(?:kèm theo|đính kèm|gửi kèm)"
    r"|(?:kèm theo|đính kèm|gửi kèm)\s+(?:kế hoạch|báo cáo|văn bản)\s+này"
    r"|\([^()]{0,60}(?:kèm theo|đính kèm|gửi kèm)[^()]{0,30}\)",
    re.IGNORECASE,
)
CORE = LatePattern(r"[ụỤèÈ](?:\s+[lL]|[mM])")
"""What phụ lục and kèm hold; most texts hold none, and this is seen soonest."""
VALUES = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that point to an annex; without numbers they point to all of them."""

    path: Path
    words: str
    text: str
    match: re.Match[str]
    numbers: tuple[int, ...] = ()
    says_annex: bool = True
    """Whether the word is Phụ lục, and not only a list or a form that is enclosed."""


def mentions(subject: SourceSubject) -> Iterator[Mention]:
    """Every mention outside the annexes themselves; annexes of another document are none."""
    for path, text, own_words in subject.own_words_holding(CORE):
        if path[0] == "annexes":
            continue
        for match in MENTION.finditer(own_words):
            if not ANOTHERS.match(own_words, match.end()):
                yield Mention(path, match[0], text, match, _numbers(match))
        for match in ENCLOSED.finditer(own_words):
            yield Mention(path, match[0], text, match, says_annex=False)


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    if not match["first"]:
        return ()
    first = _value(match["first"])
    more = [_value(each) for each in re.findall(r"\b[IVX]+\b|\d+", match["more"] or "")]
    if more and match["joint"] in ("đến", "-", "–"):
        return tuple(range(first, more[0] + 1))
    return (first, *more)


def _value(counter: str) -> int:
    if counter.isdigit():
        return int(counter)
    values = [VALUES[letter] for letter in counter]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
