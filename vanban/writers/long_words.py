"""Finds the words that need care where lines break: too wide for their line, or with a dash or slash inside.

A number such as 221/QĐ-TTg stays whole, though lines may break after a dash or slash elsewhere in the world.
"""

from __future__ import annotations

import re

from vanban.law.units import Pt
from vanban.values import dataclass

BLANKS = re.compile(r"([ \n]+)")
INNER_BREAK = re.compile(r"[-/–—…?!](?<=[^ \n].)(?=[^ \n])")
"""Between two letters; sought from the mark itself, which few texts have."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of letters: plain, one word that stays whole, or one word with the width that its line has."""

    text: str
    whole: bool = False
    limit: Pt | None = None


def plain_text(text: str, size: Pt, width: Pt) -> str | None:
    """The text as it is set where no word needs care; None where one does.

    Suspect is a word too wide if every letter were one em wide (none is wider).
    """
    text = text.replace("\t", " ")
    return None if INNER_BREAK.search(text) or _has_longer(text, _most(size, width)) else text


def pieces_of(text: str, size: Pt, width: Pt) -> tuple[Piece, ...]:
    """The text in pieces, each of which needs the same care."""
    text, most = text.replace("\t", " "), _most(size, width)
    pieces: list[Piece] = []
    for word in BLANKS.split(text):
        piece = _piece(word, most, width)
        if pieces and pieces[-1] == Piece(pieces[-1].text) and piece == Piece(word):
            pieces[-1] = Piece(pieces[-1].text + word)
        elif word:
            pieces.append(piece)
    return tuple(pieces)


def _most(size: Pt, width: Pt) -> int:
    return int(width.points / size.points)


def _has_longer(text: str, most: int) -> bool:
    return len(text) > most and max(map(len, text.replace("\n", " ").split(" "))) > most


def _piece(word: str, most: int, width: Pt) -> Piece:
    if len(word) > most and not word.isspace():
        return Piece(word, limit=width)
    return Piece(word, whole=INNER_BREAK.search(word) is not None)
