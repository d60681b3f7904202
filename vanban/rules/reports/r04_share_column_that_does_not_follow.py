"""R04: a table's column of percentages follows from two others in every row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.reports.numbers import decimals, last_digit, read_number, write_number
from vanban.rules.reports.table_cells import TableCells, TableRow, tables
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

FEWEST_ROWS = 3
"""Rows that have to follow before one that does not is a mistake."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Rows that break what all but one of the others keep."""
    for table in tables(subject):
        for column in filter(table.is_percent, range(len(table.headings))):
            yield from _judged(table, column)


def _judged(table: TableCells, column: int) -> Iterator[Finding]:
    rows = [row for row in table.rows if row.number(column) is not None]
    others = [each for each in range(len(table.headings)) if not table.is_percent(each) and _has_numbers(rows, each)]
    for part, whole in permutations(others, 2):
        judged = [(row, _right(row, part, whole)) for row in rows]
        known = [(row, right) for row, right in judged if right is not None]
        broken = [(row, right) for row, right in known if not _agrees(row.cells[column], right)]
        if len(known) - len(broken) >= FEWEST_ROWS and len(broken) == 1:
            row, right = broken[0]
            arguments = {"percent": row.cells[column], "right": write_number(round(right, 1))}
            place = row.path if row.path[-1] == "csv" else (*row.path, column)
            yield Finding(place, arguments=arguments)
            return


def _has_numbers(rows: Sequence[TableRow], column: int) -> bool:
    """Whether there are enough to follow, and one that may not."""
    return sum(row.number(column) is not None for row in rows) > FEWEST_ROWS


def _right(row: TableRow, part: int, whole: int) -> Decimal | None:
    one, other = row.number(part), row.number(whole)
    return one * 100 / other if one is not None and other else None


def _agrees(typed: str, right: Decimal) -> bool:
    value = read_number(typed)
    return value is not None and abs(right - value) < last_digit(decimals(typed))


RULE = Rule(
    code="R04",
    name="share-column-that-does-not-follow",
    family="report",
    message=habit_warning(
        "Tỷ lệ {percent}% không khớp hai cột mà các dòng khác đều khớp; tính ra {right}%",
        "{percent}% does not follow from the two columns as it does in the other rows; they make {right}%",
        "sửa tỷ lệ hoặc số liệu của dòng này",
        "mend the percentage or the numbers of this row",
    ),
    clause=HABIT,
    why_vi="Một dòng lệch giữa các dòng khớp là lỗi gõ hoặc số liệu cũ.",
    why_en="One row that breaks what the others keep is a slip or an old number.",
    wrong=(
        "sections:\n  - heading: Kết quả\n    table:\n      columns: [Đơn vị, Tổng số, Đúng hạn, Tỷ lệ (%)]\n"
        "      rows:\n        - [A, '10', '9', '90']\n        - [B, '20', '15', '75']\n"
        "        - [C, '40', '30', '75']\n        - [D, '50', '40', '90']\n"
    ),
    right=(
        "sections:\n  - heading: Kết quả\n    table:\n      columns: [Đơn vị, Tổng số, Đúng hạn, Tỷ lệ (%)]\n"
        "      rows:\n        - [A, '10', '9', '90']\n        - [B, '20', '15', '75']\n"
        "        - [C, '40', '30', '75']\n        - [D, '50', '40', '80']\n"
    ),
    check=check,
)
