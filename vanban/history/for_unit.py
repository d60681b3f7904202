"""What of a comparison concerns one unit."""

from __future__ import annotations

from dataclasses import replace

from vanban.history.changes import (
    Change,
    DirectoryChanged,
    ElementAdded,
    ElementRemoved,
    FieldChanged,
    SettingChanged,
    TextAdded,
    TextChanged,
    TextMoved,
    TextRemoved,
    UnitsChanged,
)
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.words import new_text, old_text
from vanban.resolve.words import folded


def for_unit(comparison: Comparison, unit: str) -> Comparison:
    """Only what changes for this unit: its tasks and duties, and paragraphs that name it; case and blanks are free."""
    wanted = folded(unit)
    documents = tuple(_of(document, wanted) for document in comparison.documents)
    return replace(comparison, documents=tuple(each for each in documents if each.changes or each.broken_side))


def _of(document: DocumentChange, wanted: tuple[str, ...]) -> DocumentChange:
    return replace(document, changes=tuple(each for each in document.changes if _concerns(each, wanted)))


def _concerns(change: Change, wanted: tuple[str, ...]) -> bool:
    return any(_holds(folded(text), wanted) for text in (*change.place.units, *_texts(change)))


def _texts(change: Change) -> tuple[str, ...]:
    """Where else the unit may be named."""
    if isinstance(change, UnitsChanged):
        return (*change.added, *change.removed)
    if isinstance(change, ElementAdded | ElementRemoved):
        return change.units
    if isinstance(change, FieldChanged | DirectoryChanged | SettingChanged):
        return change.before, change.after
    if isinstance(change, TextAdded | TextRemoved):
        return (change.text,)
    if isinstance(change, TextChanged | TextMoved):
        return old_text(change.pieces), new_text(change.pieces)
    return ()


def _holds(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))
