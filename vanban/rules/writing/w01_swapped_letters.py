"""W01: the letters every office types are typed in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

SLIPS = {
    "UNBD": "UBND",
    "UBDN": "UBND",
    "UBNB": "UBND",
    "UBNDN": "UBND",
    "HDND": "HĐND",
    "HNĐD": "HĐND",
    "Ủy ban nhận dân": "Ủy ban nhân dân",
    "Uỷ ban nhận dân": "Uỷ ban nhân dân",
    "Ủy ban nhân nhân": "Ủy ban nhân dân",
    "Ủy bân nhân dân": "Ủy ban nhân dân",
    "Hội đồng nhận dân": "Hội đồng nhân dân",
    "công nghê": "công nghệ",
    "chuyễn đổi": "chuyển đổi",
    "xữ lý": "xử lý",
    "bảo đãm": "bảo đảm",
    "hướng dẩn": "hướng dẫn",
    "thực hiên": "thực hiện",
}
"""Slips of the pen that are no other word."""

SLIP = LatePattern(rf"(?<![\w/-])(?:{'|'.join(map(re.escape, SLIPS))})(?!\w)")
CORE = LatePattern("|".join(map(re.escape, SLIPS)))
"""The same letters wherever they stand, which is seen sooner."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Words of the table; those of a notation belong to the rules of citations."""
    for path, text in subject.holding(CORE):
        for match in SLIP.finditer(text):
            arguments = {"typed": match[0], "right": SLIPS[match[0]]}
            yield finding_at(path, text, match, arguments=arguments)


RULE = Rule(
    code="W01",
    name="swapped-letters",
    family="writing",
    message=habit_warning('"{typed}" gõ sai', '"{typed}" is a slip', 'viết "{right}"', 'write "{right}"'),
    clause=HABIT,
    why_vi="Những chữ này lặp lại nhiều đến mức mắt người soát không còn thấy.",
    why_en="These letters are seen so often that proofreaders no longer see them.",
    wrong="closing: Trên đây là Kế hoạch của UNBD tỉnh.\n",
    right="closing: Trên đây là Kế hoạch của UBND tỉnh.\n",
    check=check,
)
