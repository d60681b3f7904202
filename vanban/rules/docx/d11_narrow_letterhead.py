"""D11: the head is two columns without lines, and the right one holds the national name on one line."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.model import Cell, Table
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.inspection.letter_widths import text_width, total
from vanban.law.units import Mm
from vanban.rules.docx.telling import Words, fault, fault_warning, measure, not_told
from vanban.rules.rule import Finding, NotEvaluated, Outcome, Rule

TOLERANCE = Mm(1)
CLAUSE = "PL1-I-IV"
TWO = Words("hai cột", "two columns")
NO_LINES = Words("không kẻ khung", "no borders")
NOT_A_TABLE = NotEvaluated("phần đầu không nằm trong bảng", "the head is not in a table")


def check(subject: RecognisedDocx) -> Iterator[Outcome]:
    """The table that holds the national name."""
    names = subject.lines("national_name")
    table = subject.table_of("national_name")
    if not names:
        yield not_told(subject.component("national_name"))
    elif table is None:
        yield NOT_A_TABLE
    else:
        yield from _table(subject, table, names)


def _table(subject: RecognisedDocx, table: Table, names: tuple[TextLine, ...]) -> Iterator[Finding]:
    place = names[0].paragraph.place
    row = table.rows[place.row if place else 0]
    if len(row.cells) != len(("left", "right")):
        yield fault("table", str(len(row.cells)), TWO, CLAUSE, names[0])
    if any(_is_boxed(cell) for each in table.rows for cell in each.cells):
        yield fault("table", Words("có kẻ khung", "borders"), NO_LINES, CLAUSE, names[0])
    needed = line_width(names[0]) if len(names) == 1 else Mm(0)
    if names[0].paragraph.column + TOLERANCE < needed or len(names) > 1:
        found = measure(names[0].paragraph.column.millimetres, " mm")
        wanted = measure(total(line_width(line) for line in names).millimetres, " mm")
        yield fault("national_name", found, Words(f"≥ {wanted.vi}", f"≥ {wanted.en}"), CLAUSE, names[0])
    room = subject.docx.sections[names[0].paragraph.section].text_width + table.side_room * 2 + TOLERANCE
    if table.width > room:
        limit = measure(room.millimetres, " mm")
        yield fault("table", measure(table.width.millimetres, " mm"), limit, CLAUSE, names[0])


def _is_boxed(cell: Cell) -> bool:
    """Lines at its sides; one below alone may be the line under a name."""
    return bool(cell.borders & {"left", "right"}) or {"top", "bottom"} <= cell.borders


def line_width(line: TextLine) -> Mm:
    """How long the line is as it is set."""
    looks = ((run.text, run.format) for run in line.runs)
    return total(text_width(text, look.size, bold=look.bold, italic=look.italic) for text, look in looks)


RULE = Rule(
    code="D11",
    name="narrow-letterhead",
    family="docx",
    message=fault_warning(
        "phần đầu văn bản", "head", "nới cột phải đủ cho Quốc hiệu một dòng", "widen the right column"
    ),
    clause=CLAUSE,
    why_vi="Quốc hiệu in trên một dòng; cột phải hẹp hơn 96 mm ở cỡ 13 làm Quốc hiệu gãy đôi.",
    why_en="The national name is one line; at 13 pt a column narrower than 96 mm breaks it in two.",
    wrong="page.right_column: 80",
    right="page.right_column: 98",
    check=check,
)
