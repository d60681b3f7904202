"""Where a long text breaks into lines."""

from __future__ import annotations

import re


def folds_within(text: str, width: int) -> list[int]:
    """The blanks to break at so that a line holds at most `width` characters, where its words allow it."""
    folds: list[int] = []
    start = last = 0
    for at in [*blanks(text), len(text)]:
        if "\n" in text[start:at]:
            start = last = text.rindex("\n", start, at) + 1
        if at - start > width and last > start:
            folds.append(last)
            start = last + 1
        last = at
    return folds


def blanks(text: str) -> list[int]:
    """Where the blanks of a text stand."""
    return [at for at, letter in enumerate(text) if letter == " "]


SENTENCE = re.compile(r"(?<=[^\W\d_]{2})(?<![A-ZĐ]{2})[.!?…]+[”\"’')\]]* (?=[“\"‘'(]?[A-ZÀ-ỸĐ\d])|: (?=[“\"])|; ")
"""A blank at which a sentence ends, or a clause that stands for one in official prose; not after `TP.` or `1.`."""


def folds_at_sentences(text: str, width: int) -> list[int]:
    """The blanks to break at so that every sentence has lines of its own, none longer than `width` if its words allow.

    A text that fits into one line is not broken.
    """
    if len(text) <= width and "\n" not in text:
        return []
    ends = [match.end() - 1 for match in SENTENCE.finditer(text)]
    starts = [0, *(at + 1 for at in ends)]
    parts = [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]
    inner = [start + at for start, part in zip(starts, parts, strict=True) for at in folds_within(part, width)]
    return sorted({*ends, *inner})
