"""The letters of Vietnamese that ASCII does not have."""

from __future__ import annotations

import unicodedata

TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Level, huyền, hỏi, ngã, sắc, nặng."""

VOWELS = "aăâeêioôơuưy"


def _letters() -> str:
    toned = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
    small = [letter for letter in (*toned, "đ") if letter not in "aeiouy"]
    return "".join(small) + "".join(small).upper()


VIETNAMESE_LETTERS = _letters()
"""All 134 of them, small and capital."""
