"""How tasks, tables and the end of the body are arranged."""

from __future__ import annotations

import pytest

from vanban import project
from vanban.layout.arrange.remembering import MOST_ROWS
from vanban.layout.body import ended
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.marked_text import marked
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import Paragraph, Table, View
from vanban.pipeline.checking import check_reading
from vanban.pipeline.shared import load_shared
from vanban.sources.reading import read_text

HEAD = "type: plan\nissuer: UBND tỉnh Lạng Sơn\nsubject: Ví dụ\nfile_copies: VT\n"

GROUPED = """
opening: Chi tiết tại Phụ lục kèm theo.
tasks:
  groups:
    - heading: Nhóm
      lead: Sở Tài chính
      items:
        - title: Việc một
          deadline: Quý I/2026
          subtasks:
            - title: Việc con
              deadline: Tháng 2/2026
        - title: Việc hai
          lead: Sở Nội vụ
annexes:
  - title: Tổng hợp
    task_table:
      columns: [number, title, lead]
"""

TABLE = """
sections:
  - heading: Bảng
    text: |
      Một.
      Hai.
    table:
      columns: [A]
      rows: [[x]]
"""


def view_of(text: str) -> View:
    fonts = load_fonts(project.FONTS)
    checked = check_reading(
        read_text(HEAD + text, "x.yaml"), project.CONTENT / "x.yaml", load_shared().directory, fonts
    )
    assert checked.resolved is not None
    return lay_out(checked.resolved, DEFAULT_PROFILE, fonts)


def rows(table: object) -> list[list[str]]:
    assert isinstance(table, Table)
    return [[" ".join(p.text for p in cell.paragraphs) for cell in row.cells] for row in table.rows]


def test_a_table_of_all_tasks_lists_each_once_with_the_lead_of_its_group() -> None:
    (annex,) = view_of(GROUPED).annexes
    assert rows(annex.blocks[-1]) == [
        ["1", "Việc một", "Sở Tài chính"],
        ["1.1", "Việc con"],
        ["2", "Việc hai", "Sở Nội vụ"],
    ]


def test_the_lines_of_a_task_that_is_a_dash_line_begin_with_a_plus() -> None:
    texts = [block.text for block in view_of(GROUPED).blocks if isinstance(block, Paragraph)]
    at = texts.index("- Việc con")
    assert texts[at + 1] == "+ Thời gian hoàn thành: Tháng\u00a02/2026"


def test_the_paragraph_that_introduces_a_table_stays_with_it() -> None:
    _, first, second, last = view_of(TABLE).blocks
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert isinstance(last, Table)
    assert (first.keep_with_next, second.keep_with_next) == (False, True)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Hết.", "Hết./."),
        ("*Hết*;", "Hết./."),
        ("Báo cáo[^1].", "Báo cáo1./."),
        ("Báo cáo.[^1]", "Báo cáo1./."),
        ("giảm CO~2~", "giảm CO2./."),
        ("Xong./.", "Xong./."),
    ],
)
def test_the_end_mark_replaces_the_final_stop(typed: str, printed: str) -> None:
    (last,) = ended((Paragraph("body", marked(typed)),), "./.")
    assert isinstance(last, Paragraph)
    assert last.text == printed
    assert [run.footnote for run in last.runs if run.footnote] == [
        run.footnote for run in marked(typed) if run.footnote
    ]


def test_a_caption_carries_no_end_mark() -> None:
    (last,) = ended((Paragraph("caption", marked("Hình 1.")),), "./.")
    assert isinstance(last, Paragraph)
    assert last.text == "Hình 1."


@pytest.mark.parametrize(
    ("text", "splits"),
    [("Một câu ngắn", False), ("a " * 100, False), ("nghiêng " * 100, False), ("nghiêng " * 2000, True)],
    ids=["short", "a hundred letters", "a hundred words", "two thousand words"],
)
def test_only_a_row_taller_than_a_page_may_split(text: str, splits: bool) -> None:
    view = view_of(TABLE.replace("[[x]]", f"[[x], [{text.strip()}]]"))
    table = next(block for block in view.blocks if isinstance(block, Table))
    assert [row.splittable for row in table.rows] == [False, splits]


def test_a_table_that_a_save_has_not_changed_is_arranged_once() -> None:
    first, again = (view_of(TABLE + f"closing: {words}\n") for words in ("Một.", "Hai."))
    table, same = (block for view in (first, again) for block in view.blocks if isinstance(block, Table))
    assert table is same


def test_a_table_that_would_fill_the_memory_is_arranged_anew() -> None:
    rows = f"rows: [{', '.join(['[x]'] * (MOST_ROWS + 1))}]"
    first, again = (view_of(TABLE.replace("rows: [[x]]", rows)) for _ in range(2))
    table, other = (block for view in (first, again) for block in view.blocks if isinstance(block, Table))
    assert table == other
    assert table is not other


def test_tasks_whose_deliverables_would_fill_the_memory_are_arranged_anew() -> None:
    deliverables = ", ".join(["x"] * (MOST_ROWS + 1))
    text = f"tasks:\n  columns: [title, deliverable]\n  items: [{{title: Việc, deliverables: [{deliverables}]}}]\n"
    first, again = (view_of(text) for _ in range(2))
    table, other = (block for view in (first, again) for block in view.blocks if isinstance(block, Table))
    assert len(table.rows) == MOST_ROWS + 1
    assert table == other
    assert table is not other


def test_a_table_is_arranged_for_its_page_whatever_was_arranged_before() -> None:
    annexes = "opening: Chi tiết tại Phụ lục I và II.\nannexes:\n" + "".join(
        f"  - title: Bảng\n    orientation: {orientation}\n    table: {{columns: [A, B], rows: [[x, y]]}}\n"
        for orientation in ("portrait", "landscape")
    )
    turned = annexes.replace("portrait", "upright").replace("landscape", "portrait").replace("upright", "landscape")
    upright, across = DEFAULT_PROFILE.text_width, DEFAULT_PROFILE.landscape_text_width
    for text, order in ((annexes, (upright, across)), (turned, (across, upright)), (annexes, (upright, across))):
        tables = [block for annex in view_of(text).annexes for block in annex.blocks if isinstance(block, Table)]
        wide = [sum(width.millimetres for width in table.widths) for table in tables]
        assert wide == pytest.approx([width.millimetres for width in order])
