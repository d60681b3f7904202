"""The five documents as published: their parts, and which words are italic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.reading.pieces import Piece, words_of

FOLDER = Path(__file__).parent / "reference"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
DAY = "ngày"
"""A line of the letterhead that names a day is the place and date, which the decree slants (PL1-I-II.4)."""
RECIPIENTS_HEADING = "Nơi nhận:"


@dataclass(frozen=True, slots=True)
class Reference:
    """A document in five parts, each a tuple of lines; stars stand around what is italic."""

    header: tuple[str, ...]
    title: tuple[str, ...]
    body: tuple[str, ...]
    recipients: tuple[str, ...]
    signature: tuple[str, ...]

    def pieces(self) -> list[Piece]:
        """The text in the order of the page, with the document's italics and the decree's."""
        date = next(line for line in self.header if DAY in line)
        found = [Piece(line, italic=line == date) for line in self.header]
        found += [Piece(line) for line in self.title]
        for line in self.body:
            found += [Piece(text, italic=index % 2 == 1) for index, text in enumerate(line.split("*"))]
            found.append(Piece("\n"))
        found += [Piece(line, italic=line == RECIPIENTS_HEADING) for line in self.recipients]
        return found + [Piece(line) for line in self.signature]


def reference(name: str) -> Reference:
    """The reference of this name."""
    parts: dict[str, list[str]] = {}
    current: list[str] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            current = parts.setdefault(line[1:-1], [])
        elif line.strip():
            current.append(line.strip())
    return Reference(**{part: tuple(lines) for part, lines in parts.items()})


def unmarked(lines: tuple[str, ...]) -> str:
    """The lines as one run of words without stars."""
    return " ".join(words_of(" ".join(lines).replace("*", "")))
