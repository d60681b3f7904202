"""Where a long text breaks into lines."""

from __future__ import annotations


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
