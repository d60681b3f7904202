"""Deadlines and periods: which came, went, moved, or are only written otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vanban.history.changes import TimeChanged
from vanban.history.elements import Element, Node, When
from vanban.history.place import TimeKind
from vanban.history.placing import place_inside
from vanban.history.shifting import shift_between
from vanban.history.words import compare_words
from vanban.resolve.times import Span

NOTHING = When("", None, None, ())


def time_changes(one: Node, other: Node) -> Iterator[TimeChanged]:
    """What changes in the times of an element; a deadline that became a period is one change."""
    old, new = one.element.times, other.element.times
    gone, come = [kind for kind in old if kind not in new], [kind for kind in new if kind not in old]
    if len(gone) == len(come) == 1:
        yield _changed(come[0], old[gone[0]], new[come[0]], one, other)
        gone, come = [], []
    for kind in (*(each for each in old if each in new), *gone, *come):
        before, after = old.get(kind, NOTHING), new.get(kind, NOTHING)
        if before.text != after.text or shift_between(_end(before), _end(after)):
            yield _changed(kind, before, after, one, other)


def _changed(kind: TimeKind, old: When, new: When, one: Node, other: Node) -> TimeChanged:
    place = place_inside(one, other, old.path or None, new.path or None, tasks=_holds_for(other.element))
    return TimeChanged(
        place,
        kind,
        old.text,
        new.text,
        _end(old),
        _end(new),
        shift_between(_end(old), _end(new)),
        shift_between(_start(old), _start(new)),
        compare_words(old.text, new.text),
        is_same_time=_is_same(kind, old, new),
    )


def _holds_for(element: Element) -> int:
    """All tasks of a group that say nothing else."""
    return sum(not each.times for each in element.tasks()) if element.kind == "group" else 1


def _is_same(kind: TimeKind, old: When, new: When) -> bool:
    """Whether other words mean the same days; a deadline's first day does not count."""
    if not (isinstance(old.time, Span) and isinstance(new.time, Span)) or old.time.hours != new.time.hours:
        return False
    starts = kind == "deadline" or (_start(old) == _start(new) and old.time.parts == new.time.parts)
    return starts and _end(old) is not None and _end(old) == _end(new)


def _end(when: When) -> date | None:
    return when.interval.end if when.interval else None


def _start(when: When) -> date | None:
    return when.interval.start if when.interval else None
