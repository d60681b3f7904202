"""A source with its words covered, so that what looks like a comment is one; and where each key and entry begins."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from vanban.sources.source_tree import Path, Place, SourceTree, value_at

COVER = "x"
KEEPS_BLANK_LINES = re.compile(r"[|>]\d?\+")
BLANK_LINES = re.compile(r"(?:[ \t]*\n)*")


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """A key of a mapping or an entry of a list: where it begins, and how far from the margin."""

    start: int
    path: Path
    column: int


@dataclass(frozen=True, slots=True)
class Page:
    """A source as its comments see it."""

    tree: SourceTree
    cover: str
    """The text with every letter and line end of a key or a value covered: what a value fills is one line."""
    items: list[Item]
    """In the order of the text; an outer one before the inner that begins with it."""
    columns: dict[Path, int]
    ends: dict[int, list[tuple[int, Path]]]
    """By line of the cover, from 0: what a comment behind can speak of, with the offset where it ends."""


def page_of(tree: SourceTree) -> Page:
    """The source covered and indexed."""
    starts = _line_starts(tree.text)
    letters = list(tree.text)
    closing: list[tuple[int, Path]] = []
    ends: dict[int, list[tuple[int, Path]]] = {}
    for path, place in tree.places.items():
        if path and _closes(tree, path):
            closing.append((place.end, path))
        if place.key is not None:
            start, end = (_offset(starts, *mark) for mark in _marks(place))
            _cover(letters, start, end)
            closing.append((end, path))
        if isinstance(value_at(tree.value, path), str):
            words = _words(tree.text, place)
            _cover(letters, *words)
            if words[0] > place.start:
                closing.append((place.start + 1, path))
    cover = "".join(letters)
    lines = _line_starts(cover)
    for end, path in closing:
        ends.setdefault(bisect_right(lines, end) - 1, []).append((end, path))
    found = sorted(_items(tree, cover, starts))
    return Page(tree, cover, found, {item.path: item.column for item in found}, ends)


def is_flow(tree: SourceTree, path: Path) -> bool:
    """Whether the node at this path is a list or a mapping in brackets or braces."""
    start = tree.places[path].start
    return is_collection(tree, path) and tree.text[start : start + 1] in ("[", "{")


def is_collection(tree: SourceTree, path: Path) -> bool:
    """Whether the node at this path is a list or a mapping."""
    return isinstance(value_at(tree.value, path), list | dict)


def _closes(tree: SourceTree, path: Path) -> bool:
    return is_flow(tree, path) or not is_collection(tree, path)


def _items(tree: SourceTree, cover: str, starts: list[int]) -> list[Item]:
    found = []
    for path, place in tree.places.items():
        if place.key is not None:
            found.append(Item(_offset(starts, *_marks(place)[0]), path, place.key.column - 1))
        elif path:
            dash = cover.rfind("-", 0, place.start) if not is_flow(tree, path[:-1]) else place.start
            found.append(Item(place.start, path, dash - cover.rfind("\n", 0, max(dash, 0)) - 1))
    return found


def _marks(place: Place) -> tuple[tuple[int, int], tuple[int, int]]:
    assert place.key is not None
    return (place.key.line, place.key.column), (place.key.end_line, place.key.end_column)


def _offset(starts: list[int], line: int, column: int) -> int:
    return starts[line - 1] + column - 1


def _words(text: str, place: Place) -> tuple[int, int]:
    """The words of a value: below its first line where that bears a block's sign."""
    if text[place.start : place.start + 1] not in ("|", ">"):
        return place.start, place.end
    head = text.find("\n", place.start)
    behind = BLANK_LINES.match(text, place.end + 1) if KEEPS_BLANK_LINES.match(text, place.start) else None
    return (head + 1 if head >= 0 else place.end), max(place.end, behind.end() - 1) if behind else place.end


def _cover(letters: list[str], start: int, end: int) -> None:
    letters[start:end] = COVER * max(end - start, 0)


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]
