"""A paragraph as words: one that stays with what follows may be parted at a blank, if it is tall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vanban.law.units import Pt
from vanban.layout.view import Paragraph, Run
from vanban.values import dataclass
from vanban.writers.long_words import Piece, pieces_of

MOST_LINES_CARRIED_OVER = 4
"""To the next page, with what follows; a taller paragraph leaves all but its last lines behind."""
WORD = re.compile(r"[^ ]+ *|^ +")


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the blanks behind it, and without them; `parts` where a line may end after it."""

    run: Run
    bare: Run
    parts: bool


def words_of(paragraph: Paragraph, size: Pt, width: Pt) -> Iterator[Word]:
    """The paragraph's words; the call of a note is one, and so is a word that needs care where lines break."""
    for run in paragraph.runs:
        if run.footnote is not None:
            yield Word(run, run, parts=False)
            continue
        for piece in pieces_of(run.text, size, width):
            yield from _words_of_piece(piece, run)


def _words_of_piece(piece: Piece, run: Run) -> Iterator[Word]:
    if piece.whole or piece.limit is not None:
        whole = replace(run, text=piece.text)
        yield Word(whole, whole, parts=False)
        return
    for word in WORD.findall(piece.text):
        yield Word(replace(run, text=word), replace(run, text=word.strip(" ")), word.endswith(" "))
