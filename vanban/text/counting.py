"""The labels that count: Roman numerals, Arabic numbers, capital letters, and the decree's small letters."""

from __future__ import annotations

import re

from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

LETTERS = [
    "a",
    "b",
    "c",
    "d",
    "đ",
    "e",
    "g",
    "h",
    "i",
    "k",
    "l",
    "m",
    "n",
    "o",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "v",
    "x",
    "y",
]
"""The sequence for điểm (PL1-I-II.6đ): ă, â, ê, ô, ơ, ư are skipped; f, j, w, z do not exist."""

CAPITALS = [chr(code) for code in range(ord("A"), ord("Z") + 1)]

ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip

PATTERN = LatePattern(r"^(?P<before>.*?)(?P<counter>1(?:\.1)*|I|A|a)(?P<after>[^\w\s]*)$", re.DOTALL)


def roman(number: int) -> str:
    """The number in Roman numerals."""
    text = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def letter(number: int, alphabet: list[str]) -> str:
    """The number in this alphabet, from 1; after the last letter two stand together (aa, ab …)."""
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, len(alphabet))
        text = alphabet[rest] + text
    return text


@dataclass(frozen=True, slots=True)
class LabelPattern:
    """A label as an author shows it, such as `1.1.`: what stands before and after the counter, and its kind."""

    before: str
    counter: str
    after: str

    def label(self, numbers: tuple[int, ...]) -> str:
        """The label at these numbers, outermost first."""
        if self.counter[0] == "1":
            depth = self.counter.count("1")
            return self.before + ".".join(str(number) for number in numbers[-depth:]) + self.after
        last = numbers[-1]
        counted = {"I": roman(last), "A": letter(last, CAPITALS), "a": letter(last, LETTERS)}
        return self.before + counted[self.counter] + self.after


def read_pattern(typed: str) -> LabelPattern | None:
    """The pattern that a typed label shows, or None where it shows no counter."""
    match = PATTERN.match(typed.strip())
    return LabelPattern(match["before"], match["counter"], match["after"]) if match else None
