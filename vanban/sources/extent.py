"""How far a value reaches: to its own last letter, where the parser goes on to the next value."""

from __future__ import annotations

from vanban.sources import yaml_door as door

Extent = tuple[int, int]
"""The first character, and the one behind the last, counted from 0."""


def extent_of(text: str, event: door.Event) -> Extent:
    """The characters of one event."""
    return _typed(text, *door.offsets(event))


def extent_between(text: str, start: int, closing: door.Event, inside: int | None) -> Extent:
    """Those of a list or mapping that begins here; `inside` is where the last value within it ends."""
    bracket, end = door.offsets(closing)
    if bracket < min(end, len(text)):
        return _typed(text, start, end)
    return start, start if inside is None else inside


def _typed(text: str, start: int, end: int) -> Extent:
    """Without blanks behind, and within the text: the parser ends the last line where the author did not."""
    start = min(start, len(text))
    return start, start + len(text[start:end].rstrip())
