"""Every note tied to its node in the document that is to be written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from vanban.pipeline.formatting.notes import Note, Side
from vanban.sources.ruamel_comments import tie_above, tie_at_end, tie_behind
from vanban.sources.source_tree import Path

INDENT = 2
END: Path = ()
"""In place of a node: the end of the file."""


def tie(document: Any, found: Sequence[Note]) -> None:
    """Tie the notes to a document whose keys stand in their order."""
    gathered: dict[Path, list[tuple[int, Note]]] = {}
    for note in found:
        if note.side is Side.BEHIND:
            tie_behind(node_at(document, note.path[:-1]), note.path[-1], note.text)
        else:
            place, depth = _place(document, note)
            gathered.setdefault(place, []).append((depth, note))
    for place, over in gathered.items():
        lines = list(_lines(over, is_first=_is_first(document, place)))
        if place == END:
            tie_at_end(document, lines)
        else:
            tie_above(node_at(document, place[:-1]), place[-1], lines)


def node_at(document: Any, path: Path) -> Any:
    """The list, mapping or value at this path."""
    for part in path:
        document = document[part]
    return document


def beginning(document: Any, path: Path) -> Path:
    """The outermost entry that begins on the line of this key or entry: what stands over one stands over both."""
    while len(path) > 1 and isinstance(path[-2], int) and _keys(node_at(document, path[:-1]))[0] == path[-1]:
        path = path[:-1]
    return path


def _place(document: Any, note: Note) -> tuple[Path, int]:
    """The node that the note is written over, and the depth at which it stands."""
    if note.side is Side.ABOVE:
        path = beginning(document, note.path or (_keys(document)[0],))
        return path, len(path) - 1 if note.path else -1
    return _following(document, note.path), len(note.path)


def _following(document: Any, path: Path) -> Path:
    """What is written next behind all that stands in this node."""
    while path:
        keys = _keys(node_at(document, path[:-1]))
        at = keys.index(path[-1]) + 1
        if at < len(keys):
            return (*path[:-1], keys[at])
        path = path[:-1]
    return END


def _is_first(document: Any, place: Path) -> bool:
    return place != END and _keys(node_at(document, place[:-1]))[0] == place[-1]


def _lines(over: list[tuple[int, Note]], *, is_first: bool) -> Iterator[tuple[str, int]]:
    """What ends before the node, the innermost first, then what speaks of it; blank lines are single."""
    ended = sorted((each for each in over if each[1].side is Side.BELOW), key=lambda each: -each[0])
    head = [each for each in over if each[0] < 0]
    own = [each for each in over if each[1].side is Side.ABOVE and each[0] >= 0]
    was_blank = is_first
    for depth, note in (*ended, *head, *own):
        if note.text or not was_blank:
            yield note.text, INDENT * max(depth, 0)
        was_blank = not note.text


def _keys(node: Any) -> list[Any]:
    return list(node) if isinstance(node, dict) else list(range(len(node)))
