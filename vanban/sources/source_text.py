"""The text of a source, and where its characters stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from vanban.diagnostics.diagnostic import Span
from vanban.values import dataclass

Extent = tuple[int, int]
"""The first character, and the one behind the last, counted from 0."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file's text under the name that messages give it."""

    file: str
    text: str

    def span_of_offset(self, offset: int) -> Span:
        """The place of one character of the file, counted from 0."""
        return self.span_between(offset, offset + 1)

    def span_between(self, start: int, end: int) -> Span:
        """The place of the characters from one offset to before another."""
        first, last = self._line_and_column(start), self._line_and_column(max(start, end - 1))
        return Span(self.file, *first, last[0], last[1] + (end > start))

    def typed(self, start: int, end: int) -> Extent:
        """What is typed there: no blanks behind, where the parser goes on to the next value, and within the text."""
        end = min(end, len(self.text))
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return min(start, end), end

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


@lru_cache(maxsize=4)
def _line_starts(text: str) -> tuple[int, ...]:
    return 0, *(match.end() for match in re.finditer("\n", text))
