"""R06: the parts of a sum of money make the sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.places import finding_at
from vanban.rules.reports.numbers import NUMBER, read_number, write_number
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path, value_at
from vanban.text.late_pattern import LatePattern

MONEY = r"(?:nghìn |triệu |tỷ )?đồng"
WHOLE = LatePattern(
    rf"\b[Tt]ổng[^.;:\d]{{0,60}}(?:là|:)\s+(?P<whole>{NUMBER})\s+(?P<unit>{MONEY})"
    r"[^.;:\d]{0,30}\b(?:trong đó|gồm|bao gồm)\s*:(?P<parts>[^.\n]*(?:\.\d{3}[^.\n]*)*)(?:\.|$)",
    re.MULTILINE,
)
SUM = LatePattern(r"ổng[^.;:\d]{0,60}(?:là|:)\s+\d")
PART = LatePattern(rf"(?<![\d.,])(?P<part>{NUMBER})\s+(?P<unit>{MONEY})")


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Sums whose parts, behind a colon or in the list that follows, each have one amount of the same unit."""
    for path, text in subject.holding(SUM):
        for match in WHOLE.finditer(text):
            parts = match["parts"].split(";") if match["parts"].strip() else _listed(subject, path)
            amounts = [_amount(part, match["unit"]) for part in parts if part.strip(" .")]
            known = [amount for amount in amounts if amount is not None]
            whole = read_number(match["whole"])
            if len(known) == len(amounts) > 1 and sum(known, Decimal(0)) != whole:
                arguments = {"whole": match["whole"], "right": write_number(sum(known, Decimal(0)))}
                yield finding_at(path, text, match, "whole", arguments=arguments)


def _amount(part: str, unit: str) -> Decimal | None:
    found = PART.findall(part)
    return read_number(found[0][0]) if len(found) == 1 and found[0][1] == unit else None


def _listed(subject: SourceSubject, path: Path) -> list[str]:
    """The dash lines right behind a text, at the same place or in the next block."""
    value = subject.resolved.source.value
    if path[-1] == "text":
        items = value_at(value, (*path[:-1], "items"))
    else:
        following = path[-1] + 1 if isinstance(path[-1], int) else path[-1]
        items = value_at(value, (*path[:-1], following, "items"))
    return [each for each in items if isinstance(each, str)] if isinstance(items, list) else []


RULE = Rule(
    code="R06",
    name="parts-that-do-not-add-up",
    family="report",
    message=habit_warning(
        "Tổng ghi {whole} mà các phần cộng lại là {right}",
        "The sum says {whole}, its parts make {right}",
        "sửa tổng hoặc các phần",
        "mend the sum or its parts",
    ),
    clause=HABIT,
    why_vi="Tổng kinh phí và các nguồn phải khớp nhau.",
    why_en="A budget and its sources have to agree.",
    wrong=(
        "sections:\n  - heading: Kinh phí\n    text: 'Tổng kinh phí là 1.500 triệu đồng, trong đó: ngân sách tỉnh "
        "1.000 triệu đồng; nguồn khác 400 triệu đồng.'\n"
    ),
    right=(
        "sections:\n  - heading: Kinh phí\n    text: 'Tổng kinh phí là 1.500 triệu đồng, trong đó: ngân sách tỉnh "
        "1.000 triệu đồng; nguồn khác 500 triệu đồng.'\n"
    ),
    check=check,
)
