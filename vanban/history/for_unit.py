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
from vanban.history.unit_names import Wanted
from vanban.history.words import new_text, old_text


def for_unit(comparison: Comparison, wanted: Wanted) -> Comparison:
    """Only what changes for this unit: its tasks and duties, and paragraphs that name it; case and blanks are free."""
    documents = tuple(_of(document, wanted) for document in comparison.documents)
    return replace(comparison, documents=tuple(each for each in documents if each.changes or each.broken_side))


def _of(document: DocumentChange, wanted: Wanted) -> DocumentChange:
    return replace(document, changes=tuple(each for each in document.changes if _concerns(each, wanted)))


def _concerns(change: Change, wanted: Wanted) -> bool:
    return any(map(wanted.is_named, _units(change))) or any(map(wanted.is_in, _texts(change)))


def _units(change: Change) -> tuple[str, ...]:
    """The units that it is assigned to, before or after."""
    if isinstance(change, UnitsChanged):
        return (*change.place.units, *change.added, *change.removed)
    if isinstance(change, ElementAdded | ElementRemoved):
        return (*change.place.units, *change.units)
    return change.place.units


def _texts(change: Change) -> tuple[str, ...]:
    """Where else it may be named."""
    if isinstance(change, FieldChanged | DirectoryChanged | SettingChanged):
        return change.before, change.after
    if isinstance(change, TextAdded | TextRemoved):
        return (change.text,)
    if isinstance(change, TextChanged | TextMoved):
        return old_text(change.pieces), new_text(change.pieces)
    return ()
