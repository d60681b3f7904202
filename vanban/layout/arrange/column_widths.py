"""How wide each column is: as typed, and what is left shared by what the columns hold."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.law.units import Mm
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.view import Cell, Row

CELL_PADDING = Mm(1.5)
"""Left and right of a cell's text."""

LONGEST_SHARE = Mm(90)
"""A column asks for no more than this, however long its text."""

SHORT_LINE = Mm(22)
"""A line no longer than this is not broken where the columns have room: «Ghi chú», «Quý II/2026»."""

ROOMY = 0.8
"""The share of the width that short lines may ask for."""


def fit_widths(typed: Sequence[Mm | None], rows: Sequence[Row], setting: ArrangeSetting) -> tuple[Mm, ...]:
    """Widths that fill the text: typed ones are kept, a column is never narrower than its longest word."""
    fixed = sum(width.millimetres for width in typed if width)
    left = max(setting.width.millimetres - fixed, 0.0)
    open_columns = [index for index, width in enumerate(typed) if width is None]
    least = {index: _least(index, rows, setting, SHORT_LINE) for index in open_columns}
    if sum(least.values()) > left * ROOMY:
        least = {index: _least(index, rows, setting, Mm(0)) for index in open_columns}
    wanted = {index: max(_wanted(index, rows, setting), least[index]) for index in open_columns}
    spare = max(left - sum(least.values()), 0.0)
    more = sum(wanted[index] - least[index] for index in open_columns) or 1.0
    scale = min(1.0, left / (sum(least.values()) or 1.0))
    shares = {
        index: least[index] * scale + spare * _share(wanted[index] - least[index], more, len(open_columns))
        for index in open_columns
    }
    widths = [width.millimetres if width else shares[index] for index, width in enumerate(typed)]
    return tuple(Mm(width * min(1.0, setting.width.millimetres / sum(widths))) for width in widths)


def _share(more: float, all_more: float, columns: int) -> float:
    return more / all_more if all_more > 1.0 else 1 / columns


def _cells_of(column: int, rows: Sequence[Row]) -> list[Cell]:
    return [cell for row in rows for cell in row.cells if cell.column == column and cell.colspan == 1]


def _least(column: int, rows: Sequence[Row], setting: ArrangeSetting, shortest: Mm) -> float:
    """The widest thing that stays on one line: a word, or a whole line no longer than `shortest`."""
    lines = [
        (paragraph.text, paragraph.style == "table_head")
        for cell in _cells_of(column, rows)
        for paragraph in cell.paragraphs
    ]
    words = [_width(word, bold, setting) for text, bold in lines for word in text.split(" ")]
    short = [width for text, bold in lines if (width := _width(text, bold, setting)) <= shortest.millimetres]
    return max((*words, *short), default=0.0) + 2 * CELL_PADDING.millimetres + 0.5


def _wanted(column: int, rows: Sequence[Row], setting: ArrangeSetting) -> float:
    longest = max(
        (
            _width(paragraph.text[:200], paragraph.style == "table_head", setting)
            for cell in _cells_of(column, rows)
            for paragraph in cell.paragraphs
        ),
        default=0.0,
    )
    return min(longest, LONGEST_SHARE.millimetres) + 2 * CELL_PADDING.millimetres


def _width(text: str, bold: bool, setting: ArrangeSetting) -> float:
    return setting.fonts.width(text, setting.profile.table_size, bold=bold).millimetres
