"""Y18: the capitals that a program can decide: cited parts, weekdays, names that are always written one way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vanban.diagnostics.messages.message import warning
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

ACT = r"(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy chế|Quy định)\b"
WITHIN = rf"(?=\s+(?:của\s+)?(?:{ACT}|Điều\s+\d|điều\s+\d|Mục\s+\d|Chương\s+[IVX]|Phần\s+[IVX]))"
STARTS = r"(?:(?<=[^\W_])|(?<=[,%)\]]))[ \u00a0]"
DAYS = r"(?:hai|ba|tư|năm|sáu|bảy)"

COMMITTEE = r"[ỦUủu][ỷyỶ] (?:Ban [Nn]hân [Dd]ân|ban (?:Nhân [Dd]ân|nhân Dân))"
COUNCIL = r"Hội (?:Đồng [Nn]hân [Dd]ân|đồng (?:Nhân [Dd]ân|nhân Dân))"


def _first_big(text: str) -> str:
    return text[:1].upper() + text[1:]


def _first_small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _day(text: str) -> str:
    first, day = text.split(maxsplit=1)
    return f"{first.lower()} {day.capitalize()}"


WRONG: tuple[tuple[LatePattern, Callable[[str], str]], ...] = (
    (LatePattern(rf"{STARTS}(?P<words>Khoản\s+\d+(?:,\s*\d+)*)(?=\s+[Đđ]iều\s+\d)"), _first_small),
    (LatePattern(rf"{STARTS}(?P<words>Điểm\s+[a-zđ])(?=,?\s+(?:[Kk]hoản|Điều)\s+\d)"), _first_small),
    (LatePattern(rf"(?P<words>(?<![^\W_])điều\s+\d+)(?=\s+(?:của\s+)?{ACT})"), _first_big),
    (LatePattern(r"(?:[Kk]hoản\s+\d+|[Đđ]iểm\s+[a-zđ])\s+(?P<words>điều\s+\d+)(?!\s+(?:của\s+)?[A-ZĐ])"), _first_big),
    (LatePattern(rf"(?P<words>(?<![^\W_])(?:chương|phần)\s+[IVX]+){WITHIN}"), _first_big),
    (LatePattern(rf"(?P<words>(?<![^\W_])[Tt]hứ\s+{DAYS})(?=,?\s+(?:ngày\s+\d|h[àằ]ng tuần))"), _day),
    (LatePattern(r"(?P<words>(?<![^\W_])(?:thành phố Hồ Chí Minh|thủ đô Hà Nội))"), _first_big),
    (LatePattern(rf"(?P<words>{COMMITTEE}|{COUNCIL})"), str.capitalize),
)
"""What is wrong wherever it stands, or inside a sentence, and how it is written."""

CORE = LatePattern(
    r"Khoản\s|Điểm\s|ều\s+\d|ương\s+[IVX]|ần\s+[IVX]|ứ\s+[hbtns]|Hồ Chí|ủ đô Hà"
    r"|Ban [Nn]hân|Nhân [Dd]ân|ân Dân|Hội Đồng"
)
"""What every one of them holds, the rare letter first; most texts hold none, and this is seen soonest."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Every text outside quotation marks."""
    for path, text, own_words in subject.own_words_holding(CORE):
        for pattern, write in WRONG:
            for match in pattern.finditer(own_words):
                typed = match["words"]
                if (right := write(typed)) != typed:
                    yield finding_at(path, text, match, "words", arguments={"typed": typed, "right": right})


RULE = Rule(
    code="Y18",
    name="wrong-capital",
    family="source",
    message=warning(
        'Viết hoa "{typed}" chưa đúng',
        'The capitals of "{typed}" are not right',
        'viết "{right}"',
        'write "{right}"',
    ),
    clause="PL2-III, IV, V",
    why_vi="Viện dẫn Phần, Chương, Mục, Điều thì viết hoa, khoản, điểm thì không; vài tên gọi chỉ có một cách viết.",
    why_en="Phần, Chương, Mục, Điều are cited with a capital, khoản and điểm without; some names have one spelling.",
    wrong="opening: Thực hiện quy định tại Khoản 2 Điều 5 Luật Lưu trữ, UBND tỉnh ban hành Kế hoạch như sau\n",
    right="opening: Thực hiện quy định tại khoản 2 Điều 5 Luật Lưu trữ, UBND tỉnh ban hành Kế hoạch như sau\n",
    check=check,
)
