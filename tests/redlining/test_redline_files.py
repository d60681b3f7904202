"""The redline as a file: where its marks stand, whose they are, what they are about."""

from __future__ import annotations

from datetime import datetime
from functools import cache

import pytest
from lxml import etree

from tests.reading.word import part_of, parts_of
from tests.redlining.pairs import CASES, pair_of
from tests.unit.ooxml_order import W, misplaced
from vanban.redlining.docx.comments import Remark
from vanban.redlining.docx.stamping import REVISIONS, Author
from vanban.redlining.docx.write import write_redline
from vanban.redlining.merge import merge
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

AUTHOR = Author("Văn thư <Ví Dụ> & Bạn", datetime.fromisoformat("2026-03-02T08:00:00+07:00"))
SETTING = Setting()
NUMBERS = {case["name"]: number for number, case in enumerate(CASES)}


@cache
def redline(number: int, *remarks: Remark) -> bytes:
    pair = pair_of(number)
    return write_redline(merge(pair.old, pair.new), SETTING, AUTHOR, remarks)


def roots(docx: bytes) -> dict[str, etree._Element]:
    return {name: etree.fromstring(part) for name, part in parts_of(docx).items() if name.endswith((".xml", ".rels"))}


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_every_mark_stands_where_the_standard_has_it(number: int) -> None:
    found = roots(redline(number))
    assert not [each for root in found.values() for each in misplaced(root)]
    assert not [name for root in found.values() for each in root.iter() for name in each.attrib if name == "became"]


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_every_revision_has_its_own_number_its_author_and_its_hour(number: int) -> None:
    revisions = [each for root in roots(redline(number)).values() for each in root.iter() if each.tag in REVISIONS]
    numbers = [each.get(f"{W}id") for each in revisions]
    assert len(set(numbers)) == len(numbers)
    signed = [each for each in revisions if each.tag != f"{W}tblGridChange"]
    assert {each.get(f"{W}author") for each in signed} <= {AUTHOR.name}
    assert {each.get(f"{W}date") for each in signed} <= {"2026-03-02T08:00:00Z"}


def test_the_same_states_give_the_same_bytes() -> None:
    pair = pair_of(0)
    assert write_redline(merge(pair.old, pair.new), SETTING, AUTHOR) == redline(0)


def test_every_header_and_picture_that_is_named_is_there() -> None:
    for number in range(len(CASES)):
        parts = parts_of(redline(number))
        relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
        assert not {f"word/{each.get('Target')}" for each in relations} - parts.keys()
        known = {each.get("Id") for each in relations}
        attributes = [item for each in part_of(redline(number), "document").iter() for item in each.attrib.items()]
        assert {value for name, value in attributes if "relationships" in str(name)} <= known
        types = etree.fromstring(parts["[Content_Types].xml"])
        typed = {str(each.get("PartName")).removeprefix("/") for each in types if each.get("PartName")}
        assert typed <= parts.keys()


def test_an_ordinary_document_bears_no_mark() -> None:
    parts = parts_of(write_docx(pair_of(0).new, SETTING)).values()
    assert not [part for part in parts if b"became=" in part or b"<w:ins " in part or b"noted=" in part]


def test_a_mark_that_comes_on_page_one_only_is_a_change_of_its_header() -> None:
    header = part_of(redline(NUMBERS["dự thảo thành văn bản ban hành"]), "header_first")
    assert "DỰ THẢO LẦN 2" in [each.text for each in header.iter(f"{W}delText")]
    assert [each.text for each in header.iter(f"{W}t")] == ["LƯU HÀNH NỘI BỘ"]


def test_the_pages_of_an_annex_that_are_turned_remember_how_they_lay() -> None:
    document = part_of(redline(NUMBERS["phụ lục cuối bị bỏ, trang đứng thành trang ngang"]), "document")
    (change,) = document.iter(f"{W}sectPrChange")
    sizes = [change.getparent().find(f"{W}pgSz"), change[0].find(f"{W}pgSz")]
    assert [size.get(f"{W}orient") for size in sizes if size is not None] == [None, "landscape"]


def commented(docx: bytes, number: int) -> str:
    """The words that a comment is about, as the new state has them."""
    inside, found = False, ""
    for each in part_of(docx, "document").iter():
        if each.get(f"{W}id") == str(number) and each.tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd"):
            inside = each.tag == f"{W}commentRangeStart"
        found += (each.text or "") if inside and each.tag == f"{W}t" else ""
    return found


def test_comments_stand_at_their_words() -> None:
    subject = ("tasks", "items", 0, "deadline")
    remarks = (
        Remark(("Lỗi X01: một", "Căn cứ: hai"), subject, "Quý IV/2025"),
        Remark(("Lỗi X02: <ba> & bốn",), subject, "chữ không có"),
        Remark(("Lỗi X03: năm",), ("tasks", "items", 0)),
        Remark(("Lỗi X04: sáu",), ("không", "có")),
        Remark(("Lỗi X05: bảy",), ("contact",)),
    )
    docx = redline(NUMBERS["hạn lùi một quý"], *remarks)
    assert commented(docx, 0) == "IV/2025" or commented(docx, 0).endswith("IV/2025")
    assert commented(docx, 1) == "- Thời gian hoàn thành: Chậm nhất trong Quý\u00a0IV/2025."
    assert commented(docx, 2).startswith("1. Thành lập Ban Chỉ đạo")
    assert commented(docx, 3) == commented(docx, 4) == "KẾ HOẠCH"
    comments = part_of(docx, "comments")
    told = ["".join(each.text or "" for each in comment.iter(f"{W}t")) for comment in comments]
    assert told == ["Lỗi X01: mộtCăn cứ: hai", "Lỗi X02: <ba> & bốn", "Lỗi X03: năm", "Lỗi X04: sáu", "Lỗi X05: bảy"]
    assert not [each for root in roots(docx).values() for each in misplaced(root)]


def test_words_inside_a_run_are_cut_out_for_their_comment() -> None:
    docx = redline(NUMBERS["hạn lùi một quý"], Remark(("x",), ("purpose", 0), "khả thi, hiệu quả"))
    assert commented(docx, 0) == "khả thi, hiệu quả"
