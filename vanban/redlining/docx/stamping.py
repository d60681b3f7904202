"""Who changed it and when, on every revision of a part; each has a number of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element

from vanban.redlining.docx.markup import BECAME, w
from vanban.writers.xml_text import printable

REVISIONS = frozenset(
    w(name)
    for name in (
        "ins", "del", "cellIns", "cellDel", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange",
        "trPrChange", "tcPrChange",
    )
)  # fmt: skip
NAMELESS = w("tblGridChange")
"""Word keeps no author of it."""


@dataclass(frozen=True, slots=True)
class Author:
    """Whose revision it is, and when it was made, by the clock of the author's own place."""

    name: str
    date: datetime

    @property
    def moment(self) -> str:
        """As Word writes it: the time on the author's wall, though marked as if it were universal."""
        return self.date.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def stamp(root: Element, author: Author, numbers: Iterator[int]) -> None:
    """Number and sign every revision below this element, and take the templates' own attribute away."""
    for piece in root.iter():
        piece.attrib.pop(BECAME, None)
        if piece.tag in REVISIONS:
            piece.set(w("id"), str(next(numbers)))
            if piece.tag != NAMELESS:
                piece.set(w("author"), printable(author.name))
                piece.set(w("date"), author.moment)
