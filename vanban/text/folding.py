"""Where a long text breaks into lines."""

from __future__ import annotations

from vanban.text.late_pattern import LatePattern


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


SENTENCE = LatePattern(
    r"(?:(?<=[^\W\d_]{2})(?<![A-ZĐ]{2})|(?<=[)\]”%])|(?<=\d{4}))[.!?…]+[”\"’')\]]* (?=[“\"‘'(]?[A-ZÀ-ỸĐ\d])"
)
"""A blank at which a sentence ends; not after `TP.` or `1.`."""
CLAUSE = LatePattern(r"; ")
SHORT_CLAUSE = 60
"""Characters of a clause that goes on in its line."""


def folds_at_sentences(text: str, width: int) -> list[int]:
    """The blanks to break at so that every sentence has lines of its own, none longer than `width` if its words allow.

    A text that fits into one line is not broken; a sentence that does not breaks at its clauses first.
    """
    if len(text) <= width and "\n" not in text:
        return []
    ends = [match.end() - 1 for match in SENTENCE.finditer(text)]
    for start, end in _parts(text, ends):
        if end - start > width:
            ends += _clauses(text, start, end)
    ends.sort()
    inner = [start + at for start, end in _parts(text, ends) for at in folds_within(text[start:end], width)]
    return sorted({*ends, *inner})


def _parts(text: str, ends: list[int]) -> list[tuple[int, int]]:
    return list(zip([0, *(at + 1 for at in ends)], [*ends, len(text)], strict=True))


def _clauses(text: str, start: int, end: int) -> list[int]:
    found: list[int] = []
    for match in CLAUSE.finditer(text, start, end):
        if match.end() - start > SHORT_CLAUSE:
            found.append(match.end() - 1)
            start = match.end()
    return found
