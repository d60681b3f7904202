"""Changes in the order in which a reader meets them: what stands under one heading together."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.history.changes import Change
from vanban.history.elements import Node
from vanban.history.matching import Match

Trail = tuple[str, ...]


def in_reading_order(found: Match, changes: Iterable[Change]) -> list[Change]:
    """The changes by their headings as they are now; a heading that is gone comes behind the one it stood under."""
    now = _first_places(found.new)
    before = _first_places(found.old)

    def place(change: Change) -> tuple[int, int]:
        trail = change.place.within
        known = next(trail[:length] for length in range(len(trail), -1, -1) if trail[:length] in now or not length)
        return now.get(known, -1), -1 if known == trail else before.get(trail, 0)

    return sorted(changes, key=place)


def _first_places(nodes: Iterable[Node]) -> dict[Trail, int]:
    places: dict[Trail, int] = {}
    for at, node in enumerate(nodes):
        trail = (*node.trail, node.element.title) if node.element.title and node.parent else node.trail
        places.setdefault(trail, at)
    return places
