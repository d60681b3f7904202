"""Units that lead, coordinate, watch or have a duty: other ones, other words, or another name in the directory."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.history.changes import DirectoryChanged, UnitsChanged
from vanban.history.elements import Element, Node, Phrase, Text
from vanban.history.place import Place, Role
from vanban.history.placing import place_inside
from vanban.history.words import compare_words

NOTHING = Phrase("", (), ())


def unit_changes(one: Node, other: Node) -> Iterator[UnitsChanged | DirectoryChanged]:
    """What changes in the units that an element names, role by role."""
    old, new = one.element.phrases, other.element.phrases
    for role in dict.fromkeys((*old, *new)):
        before, after = old.get(role, NOTHING), new.get(role, NOTHING)
        tasks = _holds_for(role, other.element)
        place = place_inside(one, other, before.path or None, after.path or None, tasks=tasks)
        if before.text == after.text:
            yield from renamed(before, after, place)
        else:
            yield _changed(role, before, after, place)


def renamed(old: Phrase | Text, new: Phrase | Text, place: Place) -> Iterator[DirectoryChanged]:
    """The same words, understood as another unit, or as none of the directory any more."""
    if old.names is None or new.names is None:
        return
    gone = [name for name in old.names if name not in new.names]
    come = [name for name in new.names if name not in old.names]
    for at in range(max(len(gone), len(come))):
        yield DirectoryChanged(place, "unit", gone[at] if at < len(gone) else "", come[at] if at < len(come) else "")
    for name in new.strangers:
        if name in old.names and name not in old.strangers:
            yield DirectoryChanged(place, "unknown_unit", name, "")


def _holds_for(role: Role, element: Element) -> int:
    """All tasks of a group that say nothing else."""
    return sum(role not in each.phrases for each in element.tasks()) if element.kind == "group" else 1


def _changed(role: Role, old: Phrase, new: Phrase, place: Place) -> UnitsChanged:
    known = old.names is not None and new.names is not None
    before, after = old.names or (), new.names or ()
    added = tuple(name for name in after if name not in before) if known else ()
    removed = tuple(name for name in before if name not in after) if known else ()
    return UnitsChanged(place, role, added, removed, compare_words(old.text, new.text))
