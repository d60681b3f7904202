"""The line of a finding with carets under what is wrong."""

from __future__ import annotations

from functools import lru_cache

from vanban.diagnostics.diagnostic import Span
from vanban.diagnostics.formats.shown_letters import shown, width
from vanban.text.line_ends import plain_ends

WIDTH = 100
"""In columns: the most that is shown of a line."""
REACH = 10 * WIDTH
"""In letters, which may have no width: the most that is looked at before and after the beginning of a span."""
CUT = "…"


def excerpt(span: Span, source: str) -> tuple[str, str] | None:
    """The span's first line, cut around it, and its carets; None where the source has no such line."""
    lines = _lines(source)
    if span.line > len(lines):
        return None
    line = lines[span.line - 1]
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = min(max(end, start), len(line))
    far_left = max(start - REACH, 0)
    near = line[far_left : start + REACH]
    left, right = (far_left + each for each in _window([*map(width, near)], start - far_left, end - far_left))
    cut = CUT if left > 0 else ""
    carets = max(_columns(line[start : min(end, right)]), 1)
    shown_part = cut + "".join(map(shown, line[left:right])) + (CUT if right < len(line) else "")
    return shown_part.rstrip(), " " * (len(cut) + _columns(line[left:start])) + "^" * carets


@lru_cache(maxsize=4)
def _lines(source: str) -> list[str]:
    return plain_ends(source).split("\n")


def _columns(text: str) -> int:
    return sum(map(width, text))


def _window(widths: list[int], start: int, end: int) -> tuple[int, int]:
    """First and last letter to show: the span, or its beginning, and as much around it as fits."""
    right = start + _fitting(widths[start:end], WIDTH)
    room = WIDTH - sum(widths[start:right])
    room_before = max(room // 2, room - sum(widths[right:]))
    left = start - _fitting(widths[:start][::-1], room_before)
    return left, right + _fitting(widths[right:], WIDTH - sum(widths[left:right]))


def _fitting(widths: list[int], room: int) -> int:
    """How many letters fit."""
    for count, letter in enumerate(widths):
        room -= letter
        if room < 0:
            return count
    return len(widths)
