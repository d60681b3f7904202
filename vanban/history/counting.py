"""What a summary counts: so many tasks with another deadline, so many paragraphs in other words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vanban.history.changes import (
    Change,
    DirectoryChanged,
    ElementAdded,
    ElementMoved,
    ElementRemoved,
    ElementRetitled,
    FieldChanged,
    SettingChanged,
    TextAdded,
    TextChanged,
    TextMoved,
    TextRemoved,
    TimeChanged,
    UnitsChanged,
)

LINES = {"recipient", "addressee", "legal_basis", "signature_line"}
"""Texts that are counted by what they are; the others are paragraphs."""

VERBS = {
    ElementAdded: "added", ElementRemoved: "removed", ElementMoved: "moved", ElementRetitled: "retitled",
    TextAdded: "added", TextRemoved: "removed", TextMoved: "moved", TextChanged: "reworded",
}  # fmt: skip

Counts = dict[str, int]


def count(changes: Iterable[Change]) -> Counts:
    """How often each kind of change is met; a task whose two deliverables are put off is one task."""
    met: dict[str, dict[object, int]] = {}
    for number, change in enumerate(changes):
        for key, what, many in _kinds(change):
            met.setdefault(key, {})[what if what is not None else number] = many
    return {key: sum(found.values()) for key, found in met.items()}


def add_up(all_counts: Iterable[Counts]) -> Counts:
    """The counts of several documents together."""
    total: Counts = {}
    for counts in all_counts:
        for key, number in counts.items():
            total[key] = total.get(key, 0) + number
    return total


def _kinds(change: Change) -> Iterator[tuple[str, object, int]]:
    """What it counts as, what makes it the same as another, and how many it stands for."""
    if isinstance(change, FieldChanged):
        yield f"field.{change.name}", change.name, 1
    elif isinstance(change, TimeChanged):
        yield from _time(change)
    elif isinstance(change, UnitsChanged):
        yield from _units(change)
    elif isinstance(change, SettingChanged):
        yield "image.replaced" if change.name == "picture" else "setting", None, 1
    elif isinstance(change, DirectoryChanged):
        key = {"unit": "renamed_unit", "unknown_unit": "unknown_unit"}.get(change.name, "directory")
        yield key, None if key == "directory" else (change.before, change.after), 1
    elif isinstance(change, TextAdded | TextRemoved | TextMoved | TextChanged):
        yield f"{_text(change.kind)}.{VERBS[type(change)]}", None, 1
    elif isinstance(change, ElementRetitled) and change.kind in ("step", "deliverable", "image", "table"):
        yield "paragraph.reworded", None, 1
    else:
        verb = "moved_retitled" if isinstance(change, ElementMoved) and change.pieces else VERBS[type(change)]
        yield f"{change.kind}.{verb}", None, 1


def _time(change: TimeChanged) -> Iterator[tuple[str, object, int]]:
    place = change.place
    owner = "task" if place.owner in ("task", "step", "deliverable", "group") else place.owner
    if change.is_same_time:
        yield "paragraph.reworded", None, 1
    elif change.before and change.after:
        yield f"{owner}.time", place.task, place.tasks
    else:
        yield f"{owner}.time.{'removed' if change.before else 'added'}", place.task, place.tasks


def _units(change: UnitsChanged) -> Iterator[tuple[str, object, int]]:
    owner = "duty" if change.place.owner == "duty" else "task"
    verb = {(True, True): "changed", (True, False): "added", (False, True): "removed"}.get(
        (bool(change.added), bool(change.removed)), "reworded"
    )
    if verb == "reworded":
        yield "paragraph.reworded", None, 1
    else:
        yield f"{owner}.{change.role}.{verb}", change.place.task, change.place.tasks


def _text(kind: str) -> str:
    if kind in LINES:
        return kind
    return kind if kind in ("subject", "row", "column") else "paragraph"
