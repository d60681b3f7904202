"""Labels that an author typed himself: `I.`, `1.1.`, `a)`, `b/`, `(2)` at the start of a line."""

from __future__ import annotations

import re

from vanban.text.counting import CAPITALS, LETTERS, roman
from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

AT_START = LatePattern(
    r"\s*(?P<label>\((?:\d{1,2}|[IVX]{1,5}|[a-zđ])\)|(?:\d{1,2}(?:\.\d{1,2})*|[IVXL]{1,6}|[A-ZĐ]|[a-zđ])[.)/]{1,2}"
    r"|[1-9]\d?(?:\.[1-9]\d?)+(?=\s+[A-ZÀ-ÝĂĐƠƯẠ-Ỹ]))\s+(?=\S)"
)
PARTS = LatePattern(
    r"(?P<before>\(?)(?P<outer>(?:\d{1,2}\.)*)(?P<counter>\d{1,2}|[IVXL]+|[A-ZĐ]|[a-zđ])(?P<after>[.)/]*)"
)
ROMANS = {roman(number): number for number in range(1, 60)}


@dataclass(frozen=True, slots=True)
class TypedLabel:
    """One way to read a label: its style, and where it stands in the row of that style, from 1."""

    style: str
    number: int


def label_at_start(line: str) -> str:
    """The label that the line begins with, or an empty text."""
    match = AT_START.match(line)
    return match["label"] if match and readings(match["label"]) else ""


def readings(label: str) -> tuple[TypedLabel, ...]:
    """The ways to read a label, the likelier first; none where it is no counter (f, j, w, z, «1a.»)."""
    match = PARTS.fullmatch(label.strip())
    if not match:
        return ()
    counter, shape = match["counter"], f"{match['before']}{match['outer']}{{}}{match['after']}"
    found = []
    if counter.isdigit():
        found.append(TypedLabel(shape.format("1"), int(counter)))
    if counter in ROMANS:
        found.append(TypedLabel(shape.format("I"), ROMANS[counter]))
    if counter in CAPITALS:
        found.append(TypedLabel(shape.format("A"), CAPITALS.index(counter) + 1))
    if counter in LETTERS:
        found.append(TypedLabel(shape.format("a"), LETTERS.index(counter) + 1))
    return tuple(found)


def shown(style: str, number: int) -> str:
    """The label of this style at this number; nothing past the end of the alphabet."""
    counter = re.search(r"1(?=\D*$)|I|A|a", style)
    alphabet = {"A": CAPITALS, "a": LETTERS}.get(counter[0]) if counter else None
    if not counter or number < 1 or (alphabet and number > len(alphabet)):
        return ""
    written = alphabet[number - 1] if alphabet else roman(number) if counter[0] == "I" else str(number)
    return style[: counter.start()] + written + style[counter.end() :]
