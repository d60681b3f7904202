"""The source as a tree of strings, with the place of every node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vanban.diagnostics.diagnostic import Span

Path = tuple[str | int, ...]
Value = str | None | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands: its value, its key if it has one, and its first and last character of the file."""

    value: Span
    key: Span | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourceTree:
    """A file read: strings, lists and mappings, each with its place; an empty value is None."""

    file: str
    text: str
    value: Value
    places: Mapping[Path, Place]

    def span(self, path: Path) -> Span:
        """The place of the value at this path, or of its nearest ancestor."""
        return self._place(path).value

    def key_span(self, path: Path) -> Span:
        """The place of the key at this path; of the value where there is no key."""
        place = self._place(path)
        return place.key or place.value

    def _place(self, path: Path) -> Place:
        while path not in self.places:
            path = path[:-1]
        return self.places[path]

    def span_of_offset(self, offset: int) -> Span:
        """The place of one character of the file, counted from 0."""
        before = self.text[:offset]
        line = before.count("\n") + 1
        column = offset - (before.rfind("\n") + 1) + 1
        return Span(self.file, line, column, line, column + 1)

    def span_within(self, path: Path, words: str) -> Span:
        """The place of these words inside the value at this path; the whole value where they cannot be found."""
        place = self._place(path)
        found = self.text.find(words, place.start, place.end)
        if not words or found < 0:
            return place.value
        start = self.span_of_offset(found)
        return Span(self.file, start.line, start.column, start.line, start.column + len(words))


def value_at(value: Value, path: Path) -> Value:
    """The node at this path, or None where there is none."""
    for part in path:
        if isinstance(value, dict) and isinstance(part, str):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            return None
    return value
