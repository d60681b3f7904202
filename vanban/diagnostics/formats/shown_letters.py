"""Letters as a terminal shows them: how wide each is, and none that would steer the terminal."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

TAB = "    "
UNSEEN = "\N{REPLACEMENT CHARACTER}"
BLANKS = "\t\n\r"
KNOWN = 1024
"""Letters that are remembered: more than a report has."""


@lru_cache(maxsize=KNOWN)
def shown(letter: str) -> str:
    """The letter, or what makes visible a tab, a control or a letter without ink of its own."""
    if letter == "\t":
        return TAB
    return UNSEEN if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") else letter


def shown_line(text: str) -> str:
    """The text on one line."""
    if text.isprintable():
        return text
    return "".join(" " if letter in BLANKS else shown(letter) for letter in text)


@lru_cache(maxsize=KNOWN)
def width(letter: str) -> int:
    """Columns of a terminal that the letter takes, as shown."""
    if unicodedata.category(letter) in ("Mn", "Me"):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 2
    return len(shown(letter))
