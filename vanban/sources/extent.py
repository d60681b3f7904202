"""How far a value reaches: to its own last letter, where the parser goes on to the next value."""

from __future__ import annotations

from vanban.sources import yaml_door as door


def ends(text: str, first: door.Event, last: door.Event, inside: door.Mark | None) -> tuple[door.Mark, door.Mark]:
    """Where a value begins and ends; `inside` is where the last value within it ends."""
    start, closing, end = (_within(text, mark) for mark in (door.marks(first)[0], *door.marks(last)))
    has_no_bracket = first is not last and closing.index == end.index
    if has_no_bracket:
        return start, inside or start
    typed = text[start.index : end.index]
    bare = typed.rstrip()
    return start, end if bare == typed else _behind(start, bare)


def _within(text: str, mark: door.Mark) -> door.Mark:
    """The mark, or the text's end: the parser ends the last line where the author did not."""
    return mark if mark.index < len(text) else _behind(door.Mark(0, 0, 0), text)


def _behind(start: door.Mark, typed: str) -> door.Mark:
    """The place behind the text that begins here."""
    lines = typed.split("\n")
    column = len(lines[-1]) + (start.column if len(lines) == 1 else 0)
    return door.Mark(start.line + len(lines) - 1, column, start.index + len(typed))
