"""Tables in the Word document: the head repeats, rows stay whole, merged cells fill the grid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.sample_view import TABLE, VIEW, cell
from tests.unit.docx_reading import cell_of_word, found, part, table_of, value, words
from tests.unit.ooxml_order import W
from vanban.layout.view import Row, View


def test_head_rows_repeat_and_no_row_splits_unless_it_may() -> None:
    table = replace(TABLE, rows=(Row((cell("cao", 0, colspan=4),), splittable=True), *TABLE.rows))
    view = replace(VIEW, blocks=(table,), ending=None, annexes=())
    rows = list(found(list(found(part("document", view), "tbl"))[-1], "tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] * 2 + [False] * 4
    assert [row.find(f"{W}trPr/{W}cantSplit") is None for row in rows] == [
        False,
        False,
        True,
        False,
        False,
        False,
    ]


def test_merged_cells_fill_the_grid() -> None:
    table = table_of(part("document"), "STT")
    spans = [
        [(value(item.find(f"{W}tcPr/{W}gridSpan")), value(item.find(f"{W}tcPr/{W}vMerge"))) for item in row]
        for row in ([item for item in row if item.tag == f"{W}tc"] for row in found(table, "tr"))
    ]
    down, more, plain = (None, "restart"), (None, "continue"), (None, None)
    assert spans == [
        [down, down, ("2", None)],
        [more, more, plain, plain],
        [("4", None)],
        [down, plain, plain, down],
        [more, plain, plain, more],
    ]


def test_a_cell_may_span_rows_and_columns_at_once() -> None:
    below = Row((cell("3", 2), cell("4", 3)))
    rows = (Row((cell("khối", 0, colspan=2, rowspan=3), cell("1", 2), cell("2", 3))), below, below)
    view = replace(VIEW, blocks=(replace(TABLE, head=(), rows=rows),), annexes=())
    table = table_of(part("document", view), "khối")
    for number, merge in enumerate(("restart", "continue", "continue")):
        block = cell_of_word(table, number, 0)
        assert value(block.find(f"{W}tcPr/{W}gridSpan")) == "2"
        assert value(block.find(f"{W}tcPr/{W}vMerge")) == merge


def test_rows_are_as_wide_as_the_grid() -> None:
    for table in found(part("document"), "tbl"):
        columns = [int(value(column, "w") or 0) for column in found(table, "gridCol")]
        for row in found(table, "tr"):
            assert sum(int(value(width, "w") or 0) for width in found(row, "tcW")) == sum(columns)


def test_layout_tables_have_no_lines_and_no_room_in_their_cells() -> None:
    tables = list(found(part("document"), "tbl"))
    layout = [tables[0], tables[2]]
    assert [words(table)[:9] for table in layout] == ["UBND TỈNH", "Nơi nhận:"]
    for table in layout:
        assert {value(border) for border in table.find(f"{W}tblPr/{W}tblBorders")} == {"nil"}
        assert {value(room, "w") for room in table.find(f"{W}tblPr/{W}tblCellMar")} == {"0"}


@pytest.mark.parametrize(
    "view",
    [
        VIEW,
        replace(VIEW, blocks=(TABLE, TABLE)),
        replace(VIEW, blocks=(TABLE,), ending=None),
        replace(VIEW, blocks=(TABLE,), ending=None, annexes=()),
        replace(VIEW, blocks=()),
    ],
    ids=["sample", "tables in a row", "a table before an annex", "a table at the end", "no blocks"],
)
def test_two_tables_never_touch_and_a_paragraph_ends_every_text_and_cell(view: View) -> None:
    root = part("document", view)
    assert len(list(found(root, "sectPr"))) == 1 + len(view.annexes)
    for table in found(root, "tbl"):
        assert table.getnext() is not None
        assert table.getnext().tag == f"{W}p"
    for item in found(root, "tc"):
        assert item[-1].tag == f"{W}p"
