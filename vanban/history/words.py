"""Two texts compared word by word: whole words, dates and numbers change, never a part of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["equal", "insert", "delete"]

CELLS = " | "
"""Between the cells of a row."""

UNIT = re.compile(r"[^\s\d]*\d{1,2} tháng \d{1,2} năm \d{4}(?!\d)\S*|[^\s\d]*\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)\S*|\S+")
"""What stands between blanks; the blanks inside a date and a number do not count."""

WORD = re.compile(
    r"""\d{1,2}\ tháng\ \d{1,2}\ năm\ \d{4}(?!\w)     # 11 tháng 9 năm 2025
      | (?<!\d)\d{1,3}(?:[\ \u00a0]\d{3})+(?!\w)     # 1 250 000
      | [“"‘'(\[«*~^\U000f0000-\U000fffff]                   # what opens, and private letters, which stand for no word
      | [^\s“"‘'(\[«*\U000f0000-\U000fffff]+?               # a word up to what closes it
        (?=[.,;:!?…)\]”"’'»*\U000f0000-\U000fffff]*(?:\s|$|[“"‘'(\[«*]))
      | \S""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that stayed, came or went; its blanks belong to it."""

    kind: Kind
    text: str


Pieces = tuple[Piece, ...]


def compare_words(old: str, new: str) -> Pieces:
    """The pieces in reading order: equal and delete make the old text exactly, equal and insert the new one."""
    return tuple(_joined(_pieces(old, new)))


def compare_cells(old: str, new: str) -> Pieces:
    """Two rows of a table, cell by cell where both have as many."""
    before, after = old.split(CELLS), new.split(CELLS)
    if len(before) != len(after):
        return compare_words(old, new)
    pieces = (
        (*([Piece("equal", CELLS)] if at else []), *_pieces(one, other))
        for at, (one, other) in enumerate(zip(before, after, strict=True))
    )
    return tuple(_joined(piece for cell in pieces for piece in cell))


def old_text(pieces: Pieces) -> str:
    """The text as it was."""
    return "".join(piece.text for piece in pieces if piece.kind != "insert")


def new_text(pieces: Pieces) -> str:
    """The text as it is."""
    return "".join(piece.text for piece in pieces if piece.kind != "delete")


def split(text: str, pattern: re.Pattern[str] = WORD) -> list[tuple[str, str]]:
    """The blanks before each word, and the word; the last word is empty and holds the blanks at the end."""
    found: list[tuple[str, str]] = []
    end = 0
    for match in pattern.finditer(text):
        found.append((text[end : match.start()], match[0]))
        end = match.end()
    return [*found, (text[end:], "")]


def _pieces(old: str, new: str, pattern: re.Pattern[str] = UNIT) -> Iterator[Piece]:
    """First by what stands between blanks; then, where that differs, by words without their marks."""
    before, after = split(old, pattern), split(new, pattern)
    matcher = SequenceMatcher(None, [word for _, word in before], [word for _, word in after], autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            for (blank, word), (other, _) in zip(before[i:i_end], after[j:j_end], strict=True):
                yield from _blanks(blank, other)
                yield Piece("equal", word)
        elif tag == "replace" and pattern is UNIT:
            yield from _pieces(_text(before[i:i_end]), _text(after[j:j_end]), WORD)
        else:
            yield from _changed(_text(before[i:i_end]), _text(after[j:j_end]))


def _changed(gone: str, come: str) -> Iterator[Piece]:
    """The blank that both begin with stays."""
    shared = len(gone) - len(gone.lstrip())
    shared = shared if gone[:shared] == come[:shared] and not come[shared : shared + 1].isspace() else 0
    yield from (Piece("equal", gone[:shared]), Piece("delete", gone[shared:]), Piece("insert", come[shared:]))


def _blanks(old: str, new: str) -> Iterator[Piece]:
    if old == new:
        yield Piece("equal", old)
    else:
        yield from (Piece("delete", old), Piece("insert", new))


def _text(words: list[tuple[str, str]]) -> str:
    return "".join(blank + word for blank, word in words)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one, without empty ones; between two equal ones, what went before what came."""
    held: dict[Kind, str] = {"equal": "", "delete": "", "insert": ""}
    for piece in pieces:
        if piece.kind == "equal" and piece.text and (held["delete"] or held["insert"]):
            yield from _release(held)
        held[piece.kind] += piece.text
    yield from _release(held)


def _release(held: dict[Kind, str]) -> Iterator[Piece]:
    """What is held; the blanks that what went and what came begin with stay."""
    gone, come = held["delete"], held["insert"]
    blanks = gone[: len(gone) - len(gone.lstrip())]
    if come.startswith(blanks):
        held["equal"] += blanks
        held["delete"], held["insert"] = gone[len(blanks) :], come[len(blanks) :]
    for kind in ("equal", "delete", "insert"):
        if held[kind]:
            yield Piece(kind, held[kind])
            held[kind] = ""
