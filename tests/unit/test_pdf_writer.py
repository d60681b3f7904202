"""The PDF, read back: its sheets, letters, lines and tags are what the View says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.sample_view import VIEW, cell, line
from tests.unit.pdf_reading import (
    MM,
    face_of,
    fonts_of,
    glyphs_of,
    lines_of,
    opened,
    pages_of,
    rules_of,
    tags_of,
    texts_of,
    words_of,
)
from vanban.law.units import Mm
from vanban.layout.view import Block, Paragraph, Row, Run, Table, View
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting
from vanban.writers.typst_door import PdfError

SENTENCE = "Triển khai nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo trên địa bàn tỉnh năm nay "
HOSTILE = "<b>&amp;</b> #let x=1 {{ x }} $y$ ]]> \\ *a* _b_ `c` @d <e> // f /* g */ ~ -- ... 'h' \"i\" = #sys"


@cache
def written(view: View) -> bytes:
    return write_pdf(view, Setting())


def body_view(*blocks: Block) -> View:
    """The sample with this body, and nothing outside the text frame of page one."""
    return replace(VIEW, blocks=blocks, annexes=(), contact=(), circulation=None, draft_mark=None, footnotes=())


def body(name: str, letters: int = 40, *, keep: bool = False) -> Paragraph:
    text = SENTENCE * (letters // len(SENTENCE) + 1)
    return line("body", f"đầu-{name} {text[:letters]} cuối-{name}.", keep=keep)


def two_columns(rows: tuple[Row, ...]) -> Table:
    head = Row((cell("Số", 0, style="table_head"), cell("Việc", 1, style="table_head")))
    return Table((Mm(25), Mm(140)), (head,), rows)


def page_with(words: str, pdf: bytes) -> int:
    found = [index for index, text in enumerate(texts_of(pdf)) if words in text.replace("\r\n", " ")]
    assert len(found) == 1, f"{words}: on pages {found}"
    return found[0]


def ends_of(name: str, pdf: bytes) -> tuple[int, int]:
    return page_with(f"đầu-{name} ", pdf), page_with(f"cuối-{name}.", pdf)


def texts_in(value: object) -> list[str]:
    """Every text of the View, wherever it stands."""
    if isinstance(value, Run):
        return [value.text]
    if isinstance(value, tuple):
        return [text for item in value for text in texts_in(item)]
    names = getattr(value, "__dataclass_fields__", {})
    return [text for name in names if name != "path" for text in texts_in(getattr(value, name))]


def test_pages_are_a4_and_a_landscape_annex_lies_on_its_side() -> None:
    sizes = [tuple(round(side / MM) for side in page.get_size()) for page in pages_of(written(VIEW))]
    assert sizes == [(210, 297), (297, 210), (210, 297)]


def test_the_only_fonts_are_the_given_family_and_are_embedded() -> None:
    assert fonts_of(written(VIEW)) == {
        "LiberationSerif": True,
        "LiberationSerif-Bold": True,
        "LiberationSerif-Italic": True,
        "LiberationSerif-BoldItalic": True,
    }


def test_a_folder_without_the_fonts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="Times New Roman"):
        write_pdf(VIEW, Setting(fonts=tmp_path))


def test_a_letter_that_the_fonts_lack_is_an_error() -> None:
    with pytest.raises(PdfError, match="漢"):
        write_pdf(body_view(line("body", "Chữ 漢")), Setting())


def test_every_letter_of_the_view_is_printed_and_no_other() -> None:
    wanted = Counter("".join("".join(texts_in(VIEW)).split()))
    assert Counter(words_of(written(VIEW))) == wanted + Counter("1")  # the footnote's number, at the foot again


def test_words_extract_in_the_order_of_the_view() -> None:
    row = Row((cell("1", 0), cell("Khảo sát", 1)))
    view = body_view(line("heading_1", "I. A", level=1), body("x", 300), two_columns((row,)), body("y"))
    parts = [view.letterhead, view.title, view.addressees, view.blocks, view.ending]
    assert words_of(written(view)) == "".join("".join(t for part in parts for t in texts_in(part)).split())


@pytest.mark.parametrize("text", [HOSTILE, '\\u{41} #import "/etc/passwd": *', "a\u00a0b \u2026 – —"])
def test_text_prints_as_typed(text: str) -> None:
    assert "".join(text.split()) in words_of(written(body_view(line("body", text))))


def test_runs_have_their_own_looks() -> None:
    runs = (Run("Thẳng "), Run("Đậm ", bold=True), Run("Nghiêng ", italic=True), Run("Cả", bold=True, italic=True))
    page = pages_of(
        written(body_view(Paragraph("body", (*runs, Run("7", shift="superscript"), Run("8", shift="subscript")))))
    )[0]
    faces = [face_of(page, word).partition("-")[2] for word in ("Thẳng", "Đậm", "Nghiêng", "Cả")]
    assert faces == ["", "Bold", "Italic", "BoldItalic"]
    base = {glyph.letter: glyph.base for glyph in glyphs_of(page)}
    assert base["7"] < base["ả"] < base["8"]


def test_blanks_in_a_row_keep_their_room() -> None:
    widths = [
        lines_of(page)[-1][3]
        for blanks in (1, 11)
        for page in pages_of(written(replace(body_view(line("body", f"Số:{' ' * blanks}/KH")), ending=None)))
    ]
    assert widths[1] - widths[0] == pytest.approx(10 * 0.25 * 14, abs=0.1)


def test_page_numbers_stand_centred_from_page_two_and_an_annex_counts_anew() -> None:
    annex = replace(VIEW.annexes[0], blocks=tuple(body(f"phụ{n}", 900) for n in range(8)))
    view = replace(body_view(*(body(f"{n}", 900) for n in range(8))), annexes=(annex, VIEW.annexes[1]))
    pages = pages_of(written(view))
    heads = [next(row for row in lines_of(page)) for page in pages]
    assert [row[1] if row[0] < 20 * MM else None for row in heads] == [None, "2", "3", None, "2", "3", None]
    for page, (base, _, left, right) in zip(pages, heads, strict=True):
        if base < 20 * MM:
            assert (left + right) / 2 == pytest.approx((30 * MM + page.get_width() - 15 * MM) / 2, abs=1)


def test_lines_under_texts_are_as_long_as_the_view_says() -> None:
    first, landscape, last = (
        [round(length / MM, 1) for _, length, _ in rules_of(page)] for page in pages_of(written(VIEW))
    )
    head = VIEW.letterhead
    assert first[:4] == [165, head.left_rule.millimetres, head.right_rule.millimetres, 28]
    assert landscape[0] == 25
    assert last == [25, 20]


def test_a_line_stands_centred_below_its_text() -> None:
    page = pages_of(written(VIEW))[0]
    left, length, top = next(rule for rule in rules_of(page) if round(rule[1] / MM, 1) == 60.5)
    base, _, start, end = next(row for row in lines_of(page) if "Độclập" in row[1])
    assert 3 < top - base < 7
    assert left + length / 2 == pytest.approx((start + end) / 2, abs=1)


def test_lines_are_single_spaced_and_paragraphs_six_points_apart() -> None:
    pdf = written(replace(body_view(body("a", 300), body("b", 300)), ending=None))
    bases = [base for base, *_ in lines_of(pages_of(pdf)[0])][-8:]
    steps = [round(after - before, 1) for before, after in pairwise(bases)]
    assert sorted(set(steps)) == [pytest.approx(16.1, abs=0.11), pytest.approx(22.1, abs=0.11)]
    assert sum(step > 20 for step in steps) == 1


def test_body_lines_start_and_end_at_the_margins_and_first_lines_are_indented() -> None:
    pdf = written(replace(body_view(body("a", 300)), ending=None))
    rows = lines_of(pages_of(pdf)[0])
    first, *middle, _ = rows[next(n for n, row in enumerate(rows) if "đầu-a" in row[1]) :]
    assert first[2] / MM == pytest.approx(30 + 12.7, abs=0.3)
    assert [row[2] / MM for row in middle] == pytest.approx([30] * len(middle), abs=0.5)
    assert [row[3] / MM for row in (first, *middle)] == pytest.approx([195] * (len(middle) + 1), abs=0.5)


def test_number_and_date_stand_on_one_line_and_so_do_recipients_and_signature() -> None:
    rows = [row[1] for row in lines_of(pages_of(written(VIEW))[0])]
    assert any("KH-SKHCN" in row and "năm2026" in row for row in rows)
    assert any("Nơinhận:" in row and "KT.GIÁMĐỐC" in row for row in rows)


def test_nothing_but_marks_contact_and_page_number_lies_outside_the_text_frame() -> None:
    outside = ""
    for page in pages_of(written(VIEW)):
        right, bottom = page.get_width() - 15 * MM, page.get_height() - 20 * MM
        for glyph in glyphs_of(page):
            across = glyph.left >= 30 * MM - 1 and glyph.right <= right + 1
            down = glyph.top >= 20 * MM - 1 and glyph.bottom <= bottom + 1
            outside += "" if across and down else glyph.letter
    parts = (VIEW.circulation, VIEW.draft_mark, VIEW.contact)
    assert outside == "".join("".join(text for part in parts for text in texts_in(part)).split())


def test_a_word_wider_than_its_line_breaks_inside_the_frame() -> None:
    table = two_columns((Row((cell("w" * 60, 0), cell("Việc", 1))),))
    pdf = written(body_view(line("body", "x" * 300), table))
    assert "x" * 300 in words_of(pdf)
    page = pages_of(pdf)[0]
    assert max(glyph.right for glyph in glyphs_of(page)) <= 195 * MM + 1
    assert max(glyph.right for glyph in glyphs_of(page) if glyph.letter == "w") <= 55 * MM


@pytest.mark.parametrize("before", range(16, 26))
@pytest.mark.parametrize("letters", [40, 400, 1500])
def test_the_ending_is_whole_and_never_alone_on_a_page(before: int, letters: int) -> None:
    paragraphs = (*(body(f"{n}") for n in range(before)), body("kết", letters, keep=True))
    pdf = written(body_view(*paragraphs))
    page = page_with("KT. GIÁM ĐỐC", pdf)
    assert page == page_with("Nguyễn Văn Ví Dụ", pdf) == page_with("- Lưu: VT.", pdf) == ends_of("kết", pdf)[1]


@pytest.mark.parametrize("count", range(18, 46))
@pytest.mark.parametrize("head", [True, False])
def test_the_ending_after_a_table_has_its_last_row_with_it(count: int, head: bool) -> None:
    table = two_columns(tuple(Row((cell(f"{n}", 0), cell(f"hàng-{n}.", 1))) for n in range(1, count + 1)))
    pdf = written(body_view(table if head else replace(table, head=())))
    page = page_with("KT. GIÁM ĐỐC", pdf)
    assert page == page_with("- Lưu: VT.", pdf) == page_with(f"hàng-{count}.", pdf)
    rows = re.findall(r"hàng-\d+\.", words_of(pdf))
    assert rows == [f"hàng-{n}." for n in range(1, count + 1)]
    assert page == len(pages_of(pdf)) - 1
    assert head == any("TH" in path for path in tags_of(pdf))


def test_a_table_is_parted_before_the_ending_only_where_it_must_be() -> None:
    def tables(count: int) -> int:
        rows = tuple(Row((cell(f"{n}", 0), cell(f"hàng-{n}.", 1))) for n in range(1, count + 1))
        return Counter(path[-1] for path in tags_of(written(body_view(two_columns(rows)))))["Table"]

    assert {count: tables(count) for count in (5, 20, 25, 30, 45)} == {5: 1, 20: 2, 25: 2, 30: 1, 45: 1}


def test_a_tall_kept_paragraph_is_parted_and_reads_as_one() -> None:
    kept, free = (
        written(body_view(*(body(f"{n}") for n in range(10)), body("kết", 3000, keep=keep))) for keep in (True, False)
    )
    assert ends_of("kết", kept) == ends_of("kết", free) == (0, 1)
    for one, other in zip(pages_of(kept), pages_of(free), strict=True):
        for row, same in zip(lines_of(one), lines_of(other), strict=True):
            assert row[1] == same[1]
            assert (row[0], *row[2:]) == pytest.approx((same[0], *same[2:]), abs=0.2)


@pytest.mark.parametrize("before", range(16, 28))
def test_a_heading_never_ends_a_page(before: int) -> None:
    fill = tuple(body(f"{n}") for n in range(before))
    heading = line("heading_1", "I. TIÊU ĐỀ", level=1, keep=True)
    table = two_columns(tuple(Row((cell(f"{n}", 0), cell("Việc", 1))) for n in range(5)))
    by_text = written(body_view(*fill, heading, body("sau", 400)))
    assert page_with("I. TIÊU ĐỀ", by_text) == page_with("đầu-sau", by_text)
    by_table = written(body_view(*fill, heading, table))
    assert page_with("I. TIÊU ĐỀ Số", by_table) == page_with("0 Việc", by_table)


def test_rows_do_not_split_unless_they_may() -> None:
    def rows(splittable: bool) -> tuple[Row, ...]:
        texts = [body(f"{n}", 700).text for n in range(20)]
        return tuple(Row((cell(f"{n}", 0), cell(text, 1)), splittable) for n, text in enumerate(texts))

    whole, split = written(body_view(two_columns(rows(False)))), written(body_view(two_columns(rows(True))))
    assert all(start == end for start, end in (ends_of(f"{n}", whole) for n in range(20)))
    assert any(start < end for start, end in (ends_of(f"{n}", split) for n in range(20)))


def test_rows_that_a_cell_joins_stay_on_one_page() -> None:
    def group(name: str) -> tuple[Row, ...]:
        first = (cell(body(f"{name}a", 100).text, 0, rowspan=3), cell(body(f"{name}b", 500).text, 1))
        others = (Row((cell(body(f"{name}{letter}", 500).text, 1),)) for letter in "cd")
        return (Row(first), *others)

    pdf = written(body_view(two_columns(tuple(row for n in range(8) for row in group(f"{n}")))))
    for n in range(8):
        assert len({page for letter in "abcd" for page in ends_of(f"{n}{letter}", pdf)}) == 1


@pytest.mark.parametrize("splittable", [True, False])
def test_what_is_taller_than_a_page_runs_on_inside_the_frame(splittable: bool) -> None:
    joined = (Row((cell("1", 0, rowspan=60), cell("Việc", 1))), *(Row((cell("Việc", 1),)) for _ in range(59)))
    tall = Row((cell("2", 0), cell(body("cao", 9000).text, 1)), splittable)
    pdf = written(replace(body_view(two_columns((*joined, tall))), title=VIEW.title))
    assert words_of(pdf).count("Việc") == 60 + len({n for n, t in enumerate(texts_of(pdf)) if "Số Việc" in t})
    start, end = ends_of("cao", pdf)
    assert end - start >= 2
    assert all(glyph.bottom <= 277 * MM + 1 for page in pages_of(pdf) for glyph in glyphs_of(page))


def test_a_paragraph_of_200_000_letters_is_whole() -> None:
    pdf = written(body_view(body("dài", 200_000)))
    assert ends_of("dài", pdf)[1] > 50


def test_a_note_stands_at_the_foot_of_the_page_that_calls_it() -> None:
    page = pages_of(written(VIEW))[0]
    base = next(row[0] for row in lines_of(page) if "Theosốliệubáocáo." in row[1])
    signer = next(row[0] for row in lines_of(page) if "NguyễnVănVíDụ" in row[1])
    assert signer < base < 277 * MM


def test_the_file_claims_pdf_a_and_pdf_ua_and_says_what_it_is() -> None:
    with opened(written(VIEW)) as file, file.open_metadata() as metadata:
        claims = [metadata[f"pdf{name}"] for name in ("aid:part", "aid:conformance", "uaid:part")]
        assert claims == ["2", "A", "1"]
        assert metadata["dc:title"] == VIEW.properties.title
        assert str(file.Root.Lang) == "vi-VN"
        assert str(file.docinfo["/Author"]) == VIEW.properties.author
        assert VIEW.properties.number in str(file.docinfo["/Keywords"])
        assert str(file.docinfo["/CreationDate"]).startswith("D:20260305000000")


def test_headings_are_tagged_and_listed_in_order() -> None:
    pdf = written(VIEW)
    assert [path[-1] for path in tags_of(pdf) if path[-1].startswith("H")] == ["H1", "H2", "H1", "H1"]
    with opened(pdf) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root] == ["I. MỤC ĐÍCH", "Phụ lục I", "Phụ lục II"]
        assert [item.title for item in outline.root[0].children] == ["1. Mục đích"]


def test_every_table_has_header_cells_and_the_letterhead_is_none() -> None:
    paths = list(tags_of(written(VIEW)))
    assert Counter(path[-1] for path in paths)["Table"] == 2
    assert Counter(path[-1] for path in paths)["TH"] == 2 * 5
    without_head = body_view(replace(two_columns((Row((cell("1", 0), cell("Việc", 1))),)), head=()))
    assert "Table" not in {path[-1] for path in tags_of(written(without_head))}


def test_two_writings_are_the_same_bytes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first = write_pdf(VIEW, Setting())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TZ", "America/New_York")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert write_pdf(VIEW, Setting()) == first
