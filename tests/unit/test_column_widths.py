"""How the width of the text is shared among columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import pytest

from tests.unit.test_arranging import view_of
from vanban import project
from vanban.law.units import Pt
from vanban.layout.arrange.column_widths import fit_widths
from vanban.layout.arrange.setting import TextArea
from vanban.layout.arrange.tables import cell_paragraphs
from vanban.layout.fonts import Face, Fonts, Widths, load_fonts
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import Cell, Row, Table

LONG = "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã theo từng nhóm việc"


@dataclass(frozen=True)
class Example:
    """A table as typed, and the columns that stay narrow and the one that is widest."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    narrow: tuple[int, ...]
    widest: int


EXAMPLES = {
    "short cells": Example(("TT", "Nội dung", "Số tiền"), (("1", "In ấn", "500"), ("2", "Nước", "50.000")), (0,), 1),
    "dots to write in": Example(("TT", "Nhiệm vụ, sản phẩm", "Số"), (("1", "……", "5"),), (0, 2), 1),
    "one long text": Example(("STT", "Nội dung", "Ghi chú"), (("1", LONG, ""), ("2", "In ấn", "")), (0,), 1),
    "two long texts": Example(("TT", "Nội dung", "Kết quả"), (("1", LONG, LONG[:50]), ("2", "x", "y")), (0,), 1),
    "two very long texts": Example(("TT", "Việc", "Kết quả"), (("1", LONG, LONG + LONG),), (0,), 2),
    "a long heading over short cells": Example(
        ("Số TT", "Nội dung công việc", "Đơn vị chủ trì thực hiện"),
        (("1", LONG, "Sở A"), ("1.1", LONG, "Sở B")),
        (0,),
        1,
    ),
    "a heading a little over a short line": Example(
        ("TT", "Sản phẩm, tài liệu", "Việc"), (("1", "a b c d", "In tờ rơi"), ("2", "e f", "Họp dân")), (0,), 1
    ),
    "marks in several columns": Example(
        ("TT", "Nội dung", "ĐVT", "Số"), (("1", "Máy tính để bàn", "bộ", "10"), ("2", "Bàn", "cái", "5")), (0, 2, 3), 1
    ),
}


def widths_of(example: Example) -> list[float]:
    rows = [list(row) for row in example.rows]
    typed = f"      columns: {list(example.columns)}\n      rows: {rows}\n"
    view = view_of("\nsections:\n  - heading: Bảng\n    text: Một.\n    table:\n" + typed)
    (table,) = (block for block in view.blocks if isinstance(block, Table))
    return [width.millimetres for width in table.widths]


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_marks_stay_narrow_the_longest_text_is_widest_and_the_width_is_filled(example: Example) -> None:
    widths = widths_of(example)
    assert all(widths[index] < 15 for index in example.narrow)
    assert widths.index(max(widths)) == example.widest
    assert sum(widths) == pytest.approx(DEFAULT_PROFILE.text_width.millimetres)


def test_columns_of_nothing_but_marks_share_the_width() -> None:
    widths = widths_of(Example(("A", "B", "C"), (("1", "2", "3"),), (), 0))
    assert all(one == pytest.approx(other, rel=0.1) for one, other in pairwise(widths))


def test_a_long_heading_does_not_take_the_room_of_the_text_beside_it() -> None:
    _, text, headed = widths_of(EXAMPLES["a long heading over short cells"])
    assert 25 < headed < 40 < 100 < text


def of_wide_letters(fonts: Fonts) -> Fonts:
    """Another family of the same name, every letter a whole em wide."""
    wide = Widths((), 2)
    return replace(fonts, faces={style: Face(face.file, 1, wide) for style, face in fonts.faces.items()})


def test_the_same_cells_are_measured_anew_in_other_letters_and_in_another_size() -> None:
    fonts = load_fonts(project.FONTS)
    cells = tuple(Cell(cell_paragraphs(text, (), "table_cell"), at) for at, text in enumerate(("iiii iii", LONG)))
    usual = TextArea(DEFAULT_PROFILE, fonts, DEFAULT_PROFILE.text_width, DEFAULT_PROFILE.text_height)
    wide = replace(usual, fonts=of_wide_letters(fonts))
    large = replace(usual, profile=replace(DEFAULT_PROFILE, table_size=Pt(20)))
    first, *others = (fit_widths([None, None], (Row(cells),), each)[0] for each in (usual, wide, large))
    assert all(first < other for other in others)
    assert fit_widths([None, None], (Row(cells),), usual)[0] == first
