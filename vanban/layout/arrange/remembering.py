"""Tables remembered from one save to the next: enough for a long document, and not what fills the memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

from vanban.layout.blocks import Table

MOST_TABLES = 64
MOST_ROWS = 200
"""A longer table is made anew each time."""

Given = TypeVarTuple("Given")
Key = TypeVar("Key")
Made = TypeVar("Made")


def remembered(arrange: Callable[[*Given], Table]) -> Callable[[*Given], Table]:
    """The same function, which gives the same table for the same values; a save changes few tables."""
    known: dict[tuple[object, ...], Table] = {}

    def arranged(*given: *Given) -> Table:
        found = known.get(given)
        if found is None:
            found = arrange(*given)
            if len(found.rows) <= MOST_ROWS:
                keep(known, given, found)
        return found

    return arranged


def keep(known: dict[Key, Made], key: Key, made: Made) -> None:
    """What is longest known is forgotten for it."""
    while len(known) >= MOST_TABLES:
        del known[next(iter(known))]
    known[key] = made
