"""How wide each column is: as typed, and what is left shared by what the columns hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from vanban.law.units import Mm, Pt
from vanban.layout.arrange.setting import TextArea
from vanban.layout.fonts import Fonts
from vanban.layout.profile import CELL_PADDING
from vanban.layout.view import Paragraph, Row
from vanban.values import dataclass

SLACK = Mm(0.5)
"""What a measured line may be short of."""

LONGEST_SHARE = Mm(90)
"""A column asks for little more than this, however long its text."""

LITTLE_MORE = 0.1
"""The share of what is longer than that, so that the longest text has the widest column."""

SHORT_LINE = Mm(22)
"""A line no longer than this is not broken where the columns have room: «Ghi chú», «Quý II/2026»."""

SHORT_MARK = 4
"""In letters: a column of nothing longer («1.10», «x», «kg») needs no more room than it takes."""

NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*%?")

TO_WRITE_IN = re.compile(r"…|\.\.|_")
"""Dots that leave room for a hand: no mark, however few."""

ROOMY = 0.8
"""The share of the width that short lines may ask for."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a cell, in millimetres."""

    text: str
    is_head: bool
    whole: float
    word: float
    """Its longest word."""
    folded: float
    """A heading: the least width that holds it in two lines."""
    wanted: float


@dataclass(frozen=True, slots=True)
class _Column:
    """What one column holds, in millimetres with the sides of its cells."""

    least: float
    wanted: float
    narrow: bool


def fit_widths(typed: Sequence[Mm | None], rows: Sequence[Row], area: TextArea) -> tuple[Mm, ...]:
    """Widths that fill the text: typed ones are kept, a column is never narrower than its longest word."""
    left = max(area.width.millimetres - sum(width.millimetres for width in typed if width), 0.0)
    untyped = [index for index, width in enumerate(typed) if width is None]
    lines = _lines_by_column(untyped, rows, area)
    columns = [_column(lines[index], SHORT_LINE) for index in untyped]
    if sum(column.least for column in columns) > left * ROOMY:
        columns = [_column(lines[index], Mm(0)) for index in untyped]
    shares = dict(zip(untyped, _shared(left, columns), strict=True))
    widths = [width.millimetres if width else shares[index] for index, width in enumerate(typed)]
    return tuple(Mm(width * min(1.0, area.width.millimetres / sum(widths))) for width in widths)


def _shared(left: float, columns: Sequence[_Column]) -> list[float]:
    """The least first, then what is wanted, then the rest to the columns that hold more than marks and numbers."""
    least = sum(column.least for column in columns)
    if least >= left:
        return [column.least * left / least for column in columns]
    more = sum(column.wanted - column.least for column in columns)
    part = min(1.0, (left - least) / more) if more else 0.0
    widths = [column.least + (column.wanted - column.least) * part for column in columns]
    only_narrow = all(column.narrow for column in columns)
    takers = [column.wanted if only_narrow or not column.narrow else 0.0 for column in columns]
    rest = left - sum(widths)
    return [width + rest * taker / sum(takers) for width, taker in zip(widths, takers, strict=True)]


def _lines_by_column(columns: Sequence[int], rows: Sequence[Row], area: TextArea) -> dict[int, list[_Line]]:
    """What stands in each of these columns, cells over several columns left out."""
    lines: dict[int, list[_Line]] = {column: [] for column in columns}
    size, fonts = area.profile.table_size, area.fonts
    for row in rows:
        for cell in row.cells:
            if cell.colspan == 1 and cell.column in lines:
                lines[cell.column] += [_measured(line.text, _is_head(line), size, fonts) for line in cell.paragraphs]
    return lines


def _is_head(line: Paragraph) -> bool:
    return line.style == "table_head"


@lru_cache(maxsize=2048)
def _measured(text: str, is_head: bool, size: Pt, fonts: Fonts) -> _Line:
    def width(text: str) -> float:
        return fonts.width(text, size, bold=is_head).millimetres

    words = text.split(" ")
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)] if is_head else []
    folded = min((max(map(width, half)) for half in halves), default=0.0)
    return _Line(text, is_head, width(text), max(map(width, words)), folded, folded if is_head else width(text[:200]))


def _column(lines: Sequence[_Line], shortest: Mm) -> _Column:
    """`shortest`: a line no longer than this stays whole."""
    texts = [line.text for line in lines if not line.is_head and line.text]
    marks = bool(texts) and all(_is_mark(text) for text in texts)
    narrow = bool(texts) and all(_is_mark(text) or NUMBER.fullmatch(text) for text in texts)
    needed = max((_least(line, shortest, marks) for line in lines), default=0.0)
    longest = max((_wanted(line) for line in lines), default=0.0)
    sides = 2 * CELL_PADDING.millimetres + SLACK.millimetres
    return _Column(needed + sides, max(needed, longest) + sides, narrow)


def _is_mark(text: str) -> bool:
    return len(text) <= SHORT_MARK and not TO_WRITE_IN.search(text)


def _least(line: _Line, shortest: Mm, marks: bool) -> float:
    """The widest thing that stays on one line: a word, or a whole short line; over marks a heading may break."""
    whole = line.folded if marks and line.is_head else line.whole
    return whole if whole <= shortest.millimetres else line.word


def _wanted(line: _Line) -> float:
    over = max(line.wanted - LONGEST_SHARE.millimetres, 0.0)
    return line.wanted - over + over * LITTLE_MORE
