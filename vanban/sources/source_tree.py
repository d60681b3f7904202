"""The source as a tree of strings, with the place of every node."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache

from vanban.diagnostics.diagnostic import Span
from vanban.sources.source_text import Extent, SourceText
from vanban.values import dataclass

Path = tuple[str | int, ...]
Value = str | None | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands, and its key, as the parser marks them: measured when asked for, since few ever are."""

    source: SourceText = field(repr=False)
    marked: Extent
    marked_key: Extent | None = None

    @property
    def start(self) -> int:
        """Its first character of the file, counted from 0."""
        return self.source.typed(*self.marked)[0]

    @property
    def end(self) -> int:
        """The character behind its last one."""
        return self.source.typed(*self.marked)[1]

    @property
    def value(self) -> Span:
        """The lines and columns of the node."""
        return self.source.span_between(*self.source.typed(*self.marked))

    @property
    def key(self) -> Span | None:
        """Those of its key."""
        return self.source.span_between(*self.source.typed(*self.marked_key)) if self.marked_key else None


@dataclass(frozen=True, slots=True)
class SourceTree(SourceText):
    """A file read: strings, lists and mappings, each with its place; an empty value is None."""

    value: Value
    texts: tuple[tuple[Path, str], ...] = field(repr=False)
    """Every string of it with its path, in the order they were typed."""
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
