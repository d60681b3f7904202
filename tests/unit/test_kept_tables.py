"""A table that stays is written once; whatever could make it another is seen."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.test_arranging import view_of
from vanban.law.units import Mm
from vanban.layout.arrange.remembering import MOST_ROWS, MOST_TABLES
from vanban.layout.view import Cell, Paragraph, Row, Table
from vanban.text.run import Run
from vanban.writers.html import write_html
from vanban.writers.kept_tables import KeptTables
from vanban.writers.setting import Setting


def table_of(*runs: Run) -> Table:
    return Table((Mm(40),), (), (Row((Cell((Paragraph("table_cell", runs),), 0),)),))


class Writer:
    """Counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def write(self, table: Table) -> str:
        self.asked += 1
        return f"{self.asked} {table.rows[0].cells[0].paragraphs[0].text}"


def test_the_same_table_is_written_once() -> None:
    kept, writer, table = KeptTables(), Writer(), table_of(Run("a"))
    assert [kept.written(table, writer.write) for _ in range(3)] == ["1 a"] * 3


def test_an_equal_table_is_written_for_itself() -> None:
    kept, writer = KeptTables(), Writer()
    assert [kept.written(table_of(Run("a")), writer.write) for _ in range(2)] == ["1 a", "2 a"]


def test_a_table_with_a_note_is_written_anew_each_time() -> None:
    kept, writer, table = KeptTables(), Writer(), table_of(Run("a"), Run("1", footnote=1))
    assert [kept.written(table, writer.write) for _ in range(2)] == ["1 a1", "2 a1"]
    assert len(kept) == 0


def test_a_table_that_would_fill_the_memory_is_written_anew_each_time() -> None:
    kept, writer, short = KeptTables(), Writer(), table_of(Run("a"))
    long = replace(short, rows=short.rows * (MOST_ROWS + 1))
    assert [kept.written(long, writer.write) for _ in range(2)] == ["1 a", "2 a"]
    assert len(kept) == 0


def test_the_longest_known_is_forgotten_first() -> None:
    kept, writer = KeptTables(), Writer()
    tables = [table_of(Run(f"{number}")) for number in range(MOST_TABLES + 1)]
    for table in tables:
        kept.written(table, writer.write)
    assert len(kept) == MOST_TABLES
    assert kept.written(tables[-1], writer.write) == f"{MOST_TABLES + 1} {MOST_TABLES}"
    assert kept.written(tables[0], writer.write) == f"{MOST_TABLES + 2} 0"


NOTED = """
sections:
  - heading: Bảng
    table:
      columns: [A, B]
      rows: [[một, "hai{}"]]
footnotes:
  1: Chú thích.
"""


def test_a_page_shows_what_its_own_table_says_after_others_were_written() -> None:
    texts = [NOTED.format(mark) for mark in (" ba[^1]", " bốn[^1]", " ba[^1]")]
    pages = [write_html(view_of(text), Setting()).decode() for text in texts]
    assert pages[0] == pages[2] != pages[1]
    assert all(page.count('role="doc-noteref"') == 1 for page in pages)
