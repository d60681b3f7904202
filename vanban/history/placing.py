"""Where a change stands, from the elements that it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.history.elements import Node
from vanban.history.place import Place
from vanban.sources.source_tree import Path


def place_of(one: Node | None, other: Node | None) -> Place:
    """The place of an element; one of the two may be missing."""
    node = other or one
    assert node is not None
    return Place(
        old=one.element.path if one else None,
        new=other.element.path if other else None,
        within=node.trail,
        units=_units(one, other),
        owner=node.parent.element.kind if node.parent else "document",
        task=_task(node),
    )


def place_inside(
    one: Node | None,
    other: Node | None,
    old: Path | None,
    new: Path | None,
    *,
    tasks: int = 1,
    units: tuple[str, ...] = (),
) -> Place:
    """The place of something inside an element."""
    node = other or one
    assert node is not None
    title = (node.element.title,) if node.element.title and node.parent else ()
    return Place(
        old=old,
        new=new,
        within=(*node.trail, *title),
        units=tuple(dict.fromkeys((*_units(one, other), *units))),
        owner=node.element.kind,
        task=_task(node),
        tasks=tasks,
    )


def _units(*sides: Node | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for node in sides for each in _upwards(node) for name in each.element.units()))


def _upwards(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent


def _task(node: Node) -> Path | None:
    return next((each.element.path for each in _upwards(node) if each.element.kind == "task"), None)
