"""The Word document's pages: margins, sections, page numbers, lines, stamps and the ending."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.sample_view import VIEW, line
from tests.unit.docx_reading import (
    SETTING,
    cell_of_word,
    found,
    paragraph_of,
    part,
    rule_length,
    table_of,
    value,
    words,
)
from tests.unit.ooxml_order import W
from vanban.law.units import Mm
from vanban.layout.view import Stamp

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def test_margins_are_the_profiles_on_every_page() -> None:
    margins = list(found(part("document"), "pgMar"))
    sides = {tuple(value(margin, side) for side in ("top", "bottom", "left", "right")) for margin in margins}
    assert len(margins) == 3
    assert sides == {("1134", "1134", "1701", "850")}


def test_each_annex_is_a_section_that_counts_from_one_and_hides_its_first_number() -> None:
    sections = list(found(part("document"), "sectPr"))
    assert len(sections) == 1 + len(VIEW.annexes)
    assert [value(section.find(f"{W}pgNumType"), "start") for section in sections] == ["1", "1", "1"]
    assert all(section.find(f"{W}titlePg") is not None for section in sections)
    assert not list(found(part("header_empty"), "fldChar", "t"))


def test_the_landscape_annex_alone_lies_on_its_side() -> None:
    sizes = [tuple(value(size, side) for side in ("w", "h", "orient")) for size in found(part("document"), "pgSz")]
    upright = ("11906", "16838", None)
    assert sizes == [upright, ("16838", "11906", "landscape"), upright]


def test_the_address_and_the_marks_are_on_page_one_of_the_document_alone() -> None:
    first = [
        [entry.get(RELATION) for entry in section if value(entry, "type") == "first"]
        for section in found(part("document"), "sectPr")
    ]
    assert first == [["header_first", "footer_first"]] + [["header_empty", "footer_empty"]] * 2


def test_the_page_number_is_a_centred_field_in_the_header() -> None:
    header = part("header_numbered")
    assert [field.text for field in found(header, "instrText")] == [" PAGE "]
    assert value(next(found(header, "pStyle"))) == "page_number"
    assert SETTING.styles["page_number"].align == "center"


def test_lines_are_as_long_as_the_view_says() -> None:
    rules = [item for item in found(part("document"), "p") if value(next(found(item, "pStyle"))) == "rule"]
    head, text = VIEW.letterhead, SETTING.profile.text_width
    columns = [head.left_width, head.right_width, text, SETTING.profile.landscape_text_width, text, text]
    lengths = [rule_length(rule, column) for rule, column in zip(rules, columns, strict=True)]
    assert lengths == pytest.approx([26, 60.5, 28, 25, 25, 20], abs=0.1)


def test_number_and_date_stand_at_the_bottom_of_one_row() -> None:
    table = next(found(part("document"), "tbl"))
    cells = [cell_of_word(table, 1, column) for column in (0, 1)]
    assert [words(item) for item in cells] == ["Số: 05/KH-SKHCN", "Lạng Sơn, ngày\u00a005 tháng 3 năm 2026"]
    assert {value(item.find(f"{W}tcPr/{W}vAlign")) for item in cells} == {"bottom"}


def test_a_stamp_is_a_framed_paragraph_of_its_width() -> None:
    stamp = paragraph_of(part("document"), "HỎA TỐC")
    assert [side.tag.removeprefix(W) for side in next(found(stamp, "pBdr"))] == [
        "top",
        "left",
        "bottom",
        "right",
    ]
    border_and_room = 2 * (1 + 0.75) / 72 * 25.4
    assert rule_length(stamp, VIEW.letterhead.left_width) + border_and_room == pytest.approx(30, abs=0.1)


def test_two_stamps_do_not_flow_into_one_frame() -> None:
    twice = tuple(Stamp(line("stamp", text), Mm(30), Mm(8)) for text in ("MẬT", "HỎA TỐC"))
    view = replace(VIEW, letterhead=replace(VIEW.letterhead, stamps=twice))
    root = part("document", view)
    first, second = (paragraph_of(root, text).getparent() for text in ("MẬT", "HỎA TỐC"))
    assert first.tag == second.tag == f"{W}tc"
    assert first is not second


def test_the_ending_is_one_row_that_stays_whole_and_keeps_with_what_is_around_it() -> None:
    table = table_of(part("document"), "Nơi nhận:")
    rows = list(found(table, "tr"))
    assert len(rows) == 1
    assert rows[0].find(f"{W}trPr/{W}cantSplit") is not None
    assert all(item.find(f"{W}pPr/{W}keepNext") is not None for item in found(table, "p"))
    before = table.getprevious()
    assert words(before) == "Đoạn cuối./."
    assert before.find(f"{W}pPr/{W}keepNext") is not None


def test_there_is_room_to_sign() -> None:
    note = paragraph_of(part("document"), "(Ký tên, đóng dấu)")
    assert value(next(found(note, "spacing")), "after") == str(Mm(26).twips)
    line_alone = paragraph_of(part("document"), "LÃNH ĐẠO ĐƠN VỊ")
    assert value(next(found(line_alone, "spacing")), "after") == str(Mm(26).twips)
