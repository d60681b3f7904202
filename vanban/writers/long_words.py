"""Finds the words that may be wider than their line, for them alone may break anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.law.units import Pt

BLANKS = re.compile(r"([ \n]+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of letters; with a limit, one word and the width that its line has."""

    text: str
    limit: Pt | None = None


def pieces_of(text: str, size: Pt, width: Pt) -> tuple[Piece, ...]:
    """The text in pieces: a word is suspect if it were too wide with every letter one em wide (none is wider)."""
    text = text.replace("\t", " ")
    most = int(width.points / size.points)
    if len(text) <= most or all(len(word) <= most for word in BLANKS.split(text)):
        return (Piece(text),)
    return tuple(
        Piece(word, width if len(word) > most and not word.isspace() else None)
        for word in BLANKS.split(text)
        if word
    )
