"""The reader of citations, by every citation of the five real documents and by forms that they lack."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from vanban.project import CONTENT
from vanban.resolve.citation import Citation
from vanban.resolve.citations import read_citations
from vanban.sources.reading import read_file

EXPECTED = yaml.safe_load((Path(__file__).parent / "citations.yaml").read_text(encoding="utf-8"))
FILES = {path.stem: path for folder in ("plans", "reports") for path in (CONTENT / folder).glob("*.yaml")}


def only(text: str) -> Citation:
    [found] = read_citations(text)
    return found


def said(citation: Citation) -> list[object]:
    what = citation.mark or f"{citation.title} {citation.year}"
    return [citation.type_name, what, citation.date or "", citation.issuer]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_citation_of_a_real_document_is_read(name: str) -> None:
    tree = read_file(FILES[name], name).tree
    assert tree is not None
    assert [said(each) for _, text in tree.texts for each in read_citations(text)] == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_citation_stands_where_it_says(name: str) -> None:
    tree = read_file(FILES[name], name).tree
    assert tree is not None
    for _, text in tree.texts:
        assert all(text[each.start : each.end] == each.text for each in read_citations(text))


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Quyết định số 05/QĐ-UBND", "5/QĐ-UBND"),
        ("Quyết định số 12 / QĐ - UBND ngày 20/01/2024", "12/QĐ-UBND"),
        ("Quyết định số 12/QĐ–UBND", "12/QĐ-UBND"),
        ("Nghị quyết số 57-NQ/TW", "57-NQ/TW"),
        ("Nghị quyết số 1661/NQ-UBTVQH15", "1661/NQ-UBTVQH15"),
        ("Nghị quyết số 202/2025/QH15", "202/2025/QH15"),
        ("Thông tư liên tịch số 21/2015/TTLT-BKHCN-BNV-BTC", "21/2015/TTLT-BKHCN-BNV-BTC"),
        ("văn bản số 795/UBND-KGVX", "795/UBND-KGVX"),
        ("(số 221/QĐ-TTg)", "221/QĐ-TTg"),
        ("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "72/2025/QH15"),
    ],
)
def test_a_notation_is_one_however_it_is_typed(text: str, mark: str) -> None:
    assert only(text).mark == mark


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Công văn số 674-CV/ĐU, ngày 21/6/2025 của Đảng ủy", date(2025, 6, 21)),
        ("Quyết định số 1/QĐ-UBND ngày 05 tháng 3 năm 2020", date(2020, 3, 5)),
        ("Quyết định số 1/QĐ-UBND ban hành ngày 05-3-2020", date(2020, 3, 5)),
        ("Quyết định số 1/QĐ-UBND về việc tổ chức ngày 05/3/2020", None),
    ],
)
def test_the_day_is_the_one_right_behind(text: str, day: date | None) -> None:
    assert only(text).date == day


def test_a_day_that_does_not_exist_is_kept_as_words() -> None:
    found = only("Quyết định số 1/QĐ-UBND ngày 31/6/2025 của UBND tỉnh")
    assert found.is_impossible
    assert found.date_text == "ngày 31/6/2025"
    assert found.issuer == "UBND tỉnh"


def test_a_law_is_cited_by_its_name() -> None:
    found = only("Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023")
    assert (found.type_name, found.title, found.year) == ("Luật", "Giao dịch điện tử", 2023)


@pytest.mark.parametrize(
    "text",
    [
        "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công ngày 29/11/2024",
        "đạt 15/20 chỉ tiêu, tăng 3/4 so với năm 2024",
        "theo quy định của Luật Chuyển giao công nghệ.",
        "tiêu chuẩn TCVN ISO 9001:2015, ISO/IEC 17025",
        "giai đoạn 2016 - 2020, mức độ 3, 4",
        "số 01, đường Hùng Vương",
    ],
)
def test_what_only_looks_like_a_citation_is_none(text: str) -> None:
    assert read_citations(text) == ()
