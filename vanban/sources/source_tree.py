"""The source as a tree of strings, with the place of every node."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from vanban.diagnostics.diagnostic import Span
from vanban.values import dataclass

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
        return self.span_between(offset, offset + 1)

    def span_between(self, start: int, end: int) -> Span:
        """The place of the characters from one offset to before another."""
        first, last = self._line_and_column(start), self._line_and_column(max(start, end - 1))
        return Span(self.file, *first, last[0], last[1] + (end > start))

    def offset(self, line: int, column: int) -> int:
        """The character at this place, counted from 0."""
        start = 0
        for _ in range(line - 1):
            start = self.text.index("\n", start) + 1
        return start + column - 1

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def span_within(self, path: Path, words: str, occurrence: int = 0) -> Span:
        """The place of these words inside the value at this path; the whole value where they cannot be found.

        They may go on over the lines of a folded value, and be typed in decomposed letters.
        """
        place = self._place(path)
        if not words.strip():
            return place.value
        for form in dict.fromkeys((words, unicodedata.normalize("NFD", words))):
            found = _occurrences(self.text, form, place.start, place.end)
            if occurrence < len(found):
                return self.span_between(*found[occurrence])
        return place.value


@lru_cache(maxsize=4)
def _line_starts(text: str) -> tuple[int, ...]:
    return 0, *(match.end() for match in re.finditer("\n", text))


@lru_cache(maxsize=16)
def _occurrences(text: str, words: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Kept, since a value may hold thousands of the same words, and each is asked for by itself."""
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    return tuple(match.span() for match in pattern.finditer(text, start, end))


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
