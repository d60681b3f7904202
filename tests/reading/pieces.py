"""Text read back from a built file: what a stranger sees, whatever the format."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one look; a line end is a piece of its own."""

    text: str
    italic: bool = False


LINE_END = Piece("\n")


def words_of(text: str) -> list[str]:
    """The words, composed, whatever blank stands between them."""
    return unicodedata.normalize("NFC", text).split()


def plain(pieces: Iterable[Piece]) -> str:
    """The text as one line of words."""
    return " ".join(words_of("".join(piece.text for piece in pieces)))


def italics(pieces: Iterable[Piece]) -> list[str]:
    """Every stretch of italic letters, blanks left out."""
    stretches = [""]
    for letter, italic in _letters(pieces):
        if italic:
            stretches[-1] += letter
        elif stretches[-1]:
            stretches.append("")
    return [stretch for stretch in stretches if stretch]


def _letters(pieces: Iterable[Piece]) -> Iterator[tuple[str, bool]]:
    for piece in pieces:
        for letter in unicodedata.normalize("NFC", piece.text):
            if not letter.isspace():
                yield letter, piece.italic
