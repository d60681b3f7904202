"""Labels in a row: whether each follows the one before it, with rows inside rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from vanban.text.labels import TypedLabel, readings, shown
from vanban.values import dataclass

Slip = Literal["repeated", "skipped"]


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A label that does not follow: which line, what is wrong, and the label that would."""

    index: int
    slip: Slip
    wanted: str


def broken_rows(labels: Sequence[str]) -> Iterator[BrokenRow]:
    """The labels at fault; an empty one is a line without a label. A row may begin anywhere, and begin again at one."""
    opened: list[TypedLabel] = []
    last = -1
    for index, label in enumerate(labels):
        ways = readings(label)
        if not ways:
            continue
        at, reading = _place(opened, ways)
        if at < len(opened):
            before = opened[at].number
            again = reading.number == 1 and not (before == 1 and last == index - 1)
            if reading.number != before + 1 and not again:
                slip: Slip = "skipped" if reading.number > before else "repeated"
                yield BrokenRow(index, slip, shown(reading.style, before + 1))
        opened[at:] = [reading]
        last = index


def _place(opened: Sequence[TypedLabel], ways: Sequence[TypedLabel]) -> tuple[int, TypedLabel]:
    """Where in the open rows the label belongs, innermost first, and how it is read there."""
    styles = [row.style for row in opened]
    for at in reversed(range(len(opened))):
        for way in ways:
            if way.style == opened[at].style and way.number == opened[at].number + 1:
                return at, way
    first = next((way for way in ways if way.number == 1 and way.style not in styles), None)
    if first:
        return len(opened), first
    for at in reversed(range(len(opened))):
        for way in ways:
            if way.style == opened[at].style:
                return at, way
    return len(opened), ways[0]
