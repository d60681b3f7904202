"""One document of the page: its changes under their headings, and its sides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Literal

from vanban.comparison_page.panes import Side, write_pane
from vanban.comparison_page.problems import problem_lines
from vanban.comparison_page.rows import PageRow, page_rows
from vanban.comparison_page.targets import Targets
from vanban.diagnostics.wording import Language
from vanban.history.comparison import DocumentChange
from vanban.history.summaries import document_summary
from vanban.history.wording import Marks, Sentences
from vanban.layout.view import View

Views = tuple[View | None, View | None]
"""A document laid out in the old and in the new state; None where that could not be done."""

MARKS = Marks(escape, lambda text: f"<del>{escape(text)}</del>", lambda text: f"<ins>{escape(text)}</ins>")
"""How a sentence of the list shows words that went and came."""


@dataclass(frozen=True, slots=True)
class ListedChange:
    """One line of the list: a sentence as HTML, and the row that it leads to; empty where none is shown."""

    sentence: str
    target: str


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """The changes under one heading of the document."""

    heading: str
    changes: tuple[ListedChange, ...]


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """One document of the page."""

    name: str
    file: str
    subject: str
    summary: str
    places: tuple[ListedPlace, ...]
    problems: tuple[str, ...]
    panes: Mapping[Side, str]
    """The sides as HTML; empty where the document could not be laid out or nothing in it changed."""
    only: Literal["", "old", "new"]
    """The state that is shown where the other is not there, or has errors."""

    @property
    def count(self) -> int:
        """How many changes are listed."""
        return sum(len(place.changes) for place in self.places)


def shown_document(number: int, document: DocumentChange, views: Views, language: Language) -> ShownDocument:
    """The document with everything that its part of the page shows; `number` names it there."""
    name = f"d{number}"
    rows = _rows(document, views)
    sides: tuple[Side, ...] = ("merged", "old", "new") if None not in views else ("merged",)
    return ShownDocument(
        name,
        document.file,
        document.subject,
        document_summary(document, language),
        tuple(_places(name, document, rows, language)),
        problem_lines(document.problems, language),
        {side: write_pane(name, rows, side, language) for side in sides} if rows else {},
        "old" if views[1] is None else "new" if views[0] is None else "",
    )


def _rows(document: DocumentChange, views: Views) -> tuple[PageRow, ...]:
    """A document that came or went is shown as it is, without a mark."""
    old, new = views[0] or views[1], views[1] or views[0]
    if old is None or new is None or document.state == "layout":
        return ()
    return page_rows(old, new)


def _places(
    name: str, document: DocumentChange, rows: tuple[PageRow, ...], language: Language
) -> Iterator[ListedPlace]:
    sentences = Sentences(language, MARKS)
    targets = Targets(rows) if rows else None
    listed = [
        (sentences.place(change), _capital(sentences.of(change)), f"{name}-{targets.of(change)}" if targets else "")
        for change in document.changes
    ]
    for heading, found in groupby(listed, key=lambda each: each[0]):
        yield ListedPlace(heading, tuple(ListedChange(sentence, target) for _, sentence, target in found))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
