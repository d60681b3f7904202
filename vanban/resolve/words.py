"""A phrase as words: folded for finding a name, as typed for judging its capitals."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from vanban.resolve.times.tokens import fold as fold_word

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:&[^\W_]+)*|\S")

ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "UBND": ("Ủy", "ban", "nhân", "dân"),
    "HĐND": ("Hội", "đồng", "nhân", "dân"),
    "MTTQ": ("Mặt", "trận", "Tổ", "quốc"),
    "KH&CN": ("Khoa", "học", "và", "Công", "nghệ"),
    "BTV": ("Ban", "Thường", "vụ"),
    "&": ("và",),
}
"""Letters that every office reads as these words, wherever they stand in a name."""

CONNECTIVES = frozenset({"và", ",", ";", ".", ":", "-", "/"})
"""Words and marks that writers drop or exchange."""


class Word(NamedTuple):
    """One word or mark; an abbreviation is several, all at the same place."""

    key: str
    typed: str
    start: int
    end: int

    @property
    def is_proper(self) -> bool:
        """Whether it may be part of a proper name: a capital or a figure."""
        return self.typed[0].isupper() or self.typed[0].isdigit()


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Lower case, one tone placement, one dash, composed letters."""
    return fold_word(unicodedata.normalize("NFC", word))


def split_words(text: str) -> list[Word]:
    """The words of a text in order."""
    words: list[Word] = []
    for match in _WORD.finditer(text):
        typed, (start, end) = match[0], match.span()
        meaning = ABBREVIATIONS.get(typed)
        if meaning is None:
            words.append(Word(fold(typed), typed, start, end))
        else:
            words += [Word(fold(word), word, start, end) for word in meaning]
    return words


@lru_cache(maxsize=4096)
def folded(text: str) -> tuple[str, ...]:
    """The keys of a name: two names with the same keys are the same name."""
    return tuple(word.key for word in split_words(text))


def same_capitals(typed: str, right: str) -> bool:
    """Whether capitals stand at the same letters, so that only the place of the tone may differ."""
    typed = unicodedata.normalize("NFC", typed)
    return typed == right or [*map(str.isupper, typed)] == [*map(str.isupper, right)]
