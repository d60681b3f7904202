"""R05: a total row is the sum of the rows it is over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from vanban.rules.habit import HABIT, habit_warning
from vanban.rules.reports.numbers import decimals, last_digit, write_number
from vanban.rules.reports.table_cells import TableCells, TableRow, tables
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.text.late_pattern import LatePattern

UNSUMMED = LatePattern(r"^(?:tt|stt|số tt|năm|đơn giá|giá|định mức|điểm|mức)\b|bình quân|trung bình", re.IGNORECASE)
HEADS_OTHERS = LatePattern(r"[IVX]+\.?|[A-ZĐ]\.?")
NO_SUM = LatePattern(r"bình quân|trung bình|so sánh|tăng|giảm|còn lại|chênh lệch|tỷ lệ|tỉ lệ", re.IGNORECASE)
"""What a row in bold may be instead of a total."""

JOINED = ("<", "^")
FEWEST = 2
"""Numbers of a column that make a sum."""


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Totals that are no sum of the rows before or behind them; tables whose rows sum up others are left alone."""
    for table in tables(subject):
        if any(HEADS_OTHERS.fullmatch(row.cells[0].strip()) for row in table.plain_rows if row.cells):
            continue
        for at, row in enumerate(table.rows):
            if row.is_total:
                yield from _judged(table, at)


def _judged(table: TableCells, at: int) -> Iterator[Finding]:
    total = table.rows[at]
    if NO_SUM.search(" ".join(total.cells[:1])):
        return
    for column, typed in enumerate(total.cells):
        value = total.number(column)
        heading = table.headings[column] if column < len(table.headings) else ""
        if value is None or table.is_percent(column) or UNSUMMED.search(heading):
            continue
        sums = _sums(table, at, column)
        slack = last_digit(decimals(typed)) * 2 if decimals(typed) else Decimal(0)
        if sums and all(abs(each - value) > slack for each in sums):
            yield Finding((*total.path, column), arguments={"total": typed, "right": write_number(sums[0])})


def _sums(table: TableCells, at: int, column: int) -> list[Decimal]:
    """What the total may be the sum of: its own group, everything before it, the totals before it, all behind it."""
    if any(cell in JOINED for row in table.rows for cell in row.cells[column : column + 2]):
        return []
    before, after = table.rows[:at], table.rows[at + 1 :]
    begins = max((n + 1 for n, row in enumerate(before) if not row.cells or row.is_total), default=0)
    stretches = [
        before[begins:],
        [row for row in before if not row.is_total],
        [row for row in before if row.is_total],
        [row for row in after if not row.is_total],
    ]
    return [found for stretch in stretches if (found := _sum(stretch, column)) is not None]


def _sum(rows: Sequence[TableRow], column: int) -> Decimal | None:
    """None where a cell is no number, or there are too few."""
    cells = [row.cells[column].strip() for row in rows if column < len(row.cells)]
    numbers = [row.number(column) for row in rows if column < len(row.cells) and row.cells[column].strip(" -–…")]
    known = [number for number in numbers if number is not None]
    return sum(known, Decimal(0)) if len(known) == len(numbers) and len(known) >= FEWEST and cells else None


RULE = Rule(
    code="R05",
    name="total-that-does-not-add-up",
    family="report",
    message=habit_warning(
        "Dòng tổng ghi {total} mà các dòng cộng lại là {right}",
        "The total says {total}, the rows make {right}",
        "sửa dòng tổng hoặc số liệu",
        "mend the total or the numbers",
    ),
    clause=HABIT,
    why_vi="Số cộng sai trong dự toán, báo cáo bị trả lại ngay ở khâu thẩm định.",
    why_en="A wrong sum in an estimate or a report is sent back at the first review.",
    wrong=(
        "sections:\n  - heading: Dự toán\n    table:\n      columns: [TT, Nội dung, Kinh phí]\n      rows:\n"
        "        - ['1', Tập huấn, '1.250,5']\n        - ['2', Diễn tập, '600']\n        - total: [Cộng, <, '1.850']\n"
    ),
    right=(
        "sections:\n  - heading: Dự toán\n    table:\n      columns: [TT, Nội dung, Kinh phí]\n      rows:\n"
        "        - ['1', Tập huấn, '1.250,5']\n        - ['2', Diễn tập, '600']\n"
        "        - total: [Cộng, <, '1.850,5']\n"
    ),
    check=check,
)
