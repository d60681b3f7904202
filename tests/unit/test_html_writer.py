"""What the HTML writer promises of its page, read back with lxml."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Literal

import pytest
from lxml import html
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

from tests.browser import CHROMIUM, QUIET, needs_chromium
from tests.sample_view import TABLE, VIEW, line
from vanban.law.units import Mm
from vanban.layout.profile import Profile
from vanban.layout.styles import styles_of
from vanban.layout.view import Footnote, Paragraph, Run, View
from vanban.writers.html import write_html
from vanban.writers.setting import Setting

SETTING = Setting()
HOSTILE = "<script>alert(1)</script> </style> {{ x }} {% y %} #let $z$ ]]> \\ * & &amp; \" ' <!-- --"


def page(view: View = VIEW) -> html.HtmlElement:
    return html.fromstring(write_html(view, SETTING))


def words(element: html.HtmlElement) -> list[str]:
    return str(element.text_content()).split()


def style_of(setting: Setting = SETTING) -> str:
    return str(html.fromstring(write_html(VIEW, setting)).xpath("string(//style)"))


def paragraphs(value: object) -> Iterator[Paragraph]:
    if isinstance(value, Paragraph):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from paragraphs(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from paragraphs(getattr(value, field.name))


def with_body(*blocks: Paragraph) -> View:
    return replace(VIEW, blocks=blocks)


def test_every_word_of_the_view_stands_in_its_order() -> None:
    note = VIEW.footnotes[0]
    main = replace(VIEW, annexes=(), contact=(), footnotes=())
    expected = [paragraph.text for paragraph in paragraphs(main)]
    expected += [f"{note.number} {note.paragraph.text}"]
    expected += [paragraph.text for paragraph in paragraphs(VIEW.contact)]
    expected += [paragraph.text for paragraph in paragraphs(VIEW.annexes)]
    assert words(page().find(".//main")) == " ".join(expected).split()


def test_two_writings_give_the_same_bytes() -> None:
    assert write_html(VIEW, SETTING) == write_html(VIEW, Setting())


def test_the_page_asks_the_network_for_nothing() -> None:
    text = write_html(VIEW, SETTING).decode()
    assert not re.search(r"https?:|//[a-z]|url\(|@import|<script|<link|<img|<iframe", text)
    assert "default-src 'none'; style-src 'unsafe-inline';" in text


def test_hostile_text_prints_as_typed_and_adds_no_element() -> None:
    plain, hostile = (page(with_body(line("body", text))) for text in ("Chữ", HOSTILE))
    assert hostile.xpath("//p[@class='body']")[0].text_content() == HOSTILE
    assert [e.tag for e in hostile.iter()] == [e.tag for e in plain.iter()]


def test_hostile_properties_stay_inside_their_attributes() -> None:
    view = replace(VIEW, properties=replace(VIEW.properties, title=HOSTILE, subject=HOSTILE, author=HOSTILE))
    tree = page(view)
    assert tree.findtext(".//title") == HOSTILE
    assert tree.xpath("//meta[@name='description']/@content") == [HOSTILE]
    assert tree.xpath("//meta[@name='author']/@content") == [HOSTILE]


def test_a_hostile_path_stays_inside_its_attribute() -> None:
    tree = page(with_body(replace(line("body", "Chữ"), path=('a"><b>', 1))))
    assert tree.xpath("(//p[@class='body'])[1]/@data-path") == ['a"><b>/1']


def test_no_blank_and_no_no_break_space_is_lost_or_added_in_a_paragraph() -> None:
    runs = (Run("a\u00a0b", bold=True), Run("c", italic=True), Run("2", shift="subscript"), Run(" d"))
    tree = page(with_body(Paragraph("body", runs, ("purpose",))))
    assert tree.xpath("//p[@class='body']")[0].text_content() == "a\u00a0bc2 d"


def test_the_title_with_type_and_subject_is_the_only_first_heading() -> None:
    titles = [" ".join(words(h1)) for h1 in page().iter("h1")]
    assert titles == ["KẾ HOẠCH Triển khai nhiệm vụ năm 2026"]


def test_headings_go_down_without_a_gap() -> None:
    ranks = [int(e.tag[1]) for e in page().iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert ranks == [1, 2, 3, 2, 2, 3]


@pytest.mark.parametrize(
    ("level", "tag", "aria"),
    [(1, "h2", None), (4, "h5", None), (5, "h6", None), (6, "h6", "7"), (8, "h6", "9")],
)
def test_a_deep_heading_says_its_level(level: int, tag: str, aria: str | None) -> None:
    (element,) = page(with_body(line("heading_4", "a) Mục", level=level))).xpath("//*[@class='heading_4']")
    assert (element.tag, element.get("aria-level")) == (tag, aria)


def test_every_table_has_a_head_whose_cells_have_a_scope() -> None:
    tables = page().findall(".//table")
    assert len(tables) == 2
    for table in tables:
        assert [th.get("scope") for th in table.findall(".//thead//th")] == [
            "col",
            "col",
            "colgroup",
            "col",
            "col",
        ]
        assert table.xpath("count(.//th[not(@scope)])") == 0


def test_a_group_row_heads_a_row_group_of_its_own() -> None:
    grouped = replace(TABLE, rows=TABLE.rows + TABLE.rows)
    groups = page(replace(VIEW, blocks=(grouped,), annexes=())).findall(".//tbody")
    assert [group.findtext(".//th[@scope='rowgroup']/p") for group in groups] == ["A. Nhóm việc thứ nhất"] * 2


def test_joined_cells_and_widths_are_as_the_view_says() -> None:
    table = page().find(".//table")
    assert table.xpath("colgroup/col/@style") == ["width: 12mm", "width: 60mm", "width: 45mm", "width: 48mm"]
    assert table.xpath(".//td/@rowspan") == ["2", "2"]
    assert table.xpath(".//th/@colspan") == ["2", "4"]


def test_every_paragraph_leads_back_to_its_place_in_the_source() -> None:
    expected = sorted("/".join(map(str, paragraph.path)) for paragraph in paragraphs(VIEW))
    assert sorted(page().xpath("//@data-path")) == expected


def test_a_footnote_and_its_call_lead_to_each_other() -> None:
    tree = page()
    (call,) = tree.xpath("//a[@role='doc-noteref']")
    (back,) = tree.xpath("//aside[@role='doc-endnotes']//a[@role='doc-backlink']")
    note = tree.get_element_by_id(call.get("href")[1:])
    assert words(note) == ["1", *VIEW.footnotes[0].paragraph.text.split()]
    assert tree.get_element_by_id(back.get("href")[1:]) is call


def test_a_note_called_twice_leaves_every_id_single() -> None:
    twice = Paragraph("body", (Run("1", footnote=1), Run("1", footnote=1)), ("purpose",))
    ids = page(with_body(twice)).xpath("//@id")
    assert ids == ["call-1", "call-1-2", "note-1"]


def test_a_note_of_an_annex_stands_in_that_annex() -> None:
    call = Paragraph("body", (Run("2", footnote=2),), ("annexes", 1))
    annexes = (VIEW.annexes[0], replace(VIEW.annexes[1], blocks=(call,)))
    view = replace(VIEW, annexes=annexes, footnotes=(*VIEW.footnotes, Footnote(2, line("footnote", "Nguồn."))))
    tree = page(view)
    assert tree.xpath("//section[2]//aside//p/text()") == ["Nguồn."]
    assert tree.xpath("//aside/div/@id") == ["note-1", "note-2"]


@pytest.mark.parametrize(
    ("status", "secret", "robots"),
    [("issued", False, []), ("draft", False, ["noindex"]), ("issued", True, ["noindex, noarchive"])],
)
def test_search_engines_are_kept_from_drafts_and_secrets(
    status: Literal["draft", "issued"], secret: bool, robots: list[str]
) -> None:
    properties = replace(VIEW.properties, status=status, secret=secret)
    assert page(replace(VIEW, properties=properties)).xpath("//meta[@name='robots']/@content") == robots


def test_the_sheet_serves_light_dark_phone_and_print() -> None:
    style = style_of()
    for query in (
        "screen",
        "screen and (prefers-color-scheme: dark)",
        "screen and (max-width: 181mm)",
        "print",
    ):
        assert f"@media {query} {{" in style


def test_words_are_never_made_by_the_style_sheet() -> None:
    style = style_of()
    assert "text-transform" not in style
    assert "list-style" not in style
    contents = re.findall(r"[ {]content: ([^ ;}]+)", style)
    assert contents == ["counter(page,", "counter(annex-1,", "counter(annex-2,"]


def test_every_named_style_is_in_the_sheet() -> None:
    style = style_of()
    assert [name for name in styles_of() if f"\n.{name} {{" not in style] == []


def test_the_printed_page_has_the_profile_s_paper_and_margins() -> None:
    assert "size: 210mm 297mm;\nmargin: 20mm 15mm 20mm 30mm;" in style_of()
    wider = Setting(profile=replace(Profile(), margin_left=Mm(33)))
    assert "margin: 20mm 15mm 20mm 33mm;" in style_of(wider)


def test_each_annex_counts_its_own_pages_and_only_a_landscape_one_lies_on_its_side() -> None:
    first, second = re.findall(r"@page annex-\d \{.*\}", style_of())
    assert "size: 297mm 210mm; counter-increment: annex-1" in first
    assert "size:" not in second
    assert page().xpath("//section/@style") == ["page: annex-1", "page: annex-2"]


def test_the_lines_have_the_lengths_of_the_view() -> None:
    assert page().xpath("//*[@class='rule']/@style") == [
        f"width: {width}mm" for width in ("26", "60.5", "28", "25", "25", "20")
    ]


def test_room_for_the_address_strip_is_kept_only_where_there_is_one() -> None:
    assert page().xpath("count(//footer)") == 1
    without = page(replace(VIEW, contact=()))
    assert without.xpath("count(//footer) + count(//*[@class='strip-room'])") == 0


@needs_chromium
@pytest.mark.parametrize("view", [VIEW, replace(VIEW, contact=())], ids=["with address strip", "without"])
def test_a_browser_prints_true_sizes_and_numbers_each_annex_from_one(view: View, tmp_path: Path) -> None:
    annex = replace(VIEW.annexes[0], blocks=(line("body", "Dòng"),) * 40)
    source, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    source.write_bytes(write_html(replace(view, annexes=(annex,)), SETTING))
    arguments = [f"--user-data-dir={tmp_path / 'user'}", f"--print-to-pdf={printed}", source.as_uri()]
    subprocess.run(
        [str(CHROMIUM), *QUIET, "--no-pdf-header-footer", *arguments], capture_output=True, timeout=60, check=True
    )
    pages = list(PdfDocument(printed))
    *_, first, second = pages
    assert [round(length * 25.4 / 72) for length in (*pages[0].get_size(), *second.get_size())] == [
        210,
        297,
        297,
        210,
    ]
    assert first.get_textpage().get_text_range().startswith("Phụ lục I")
    assert second.get_textpage().get_text_range().split()[0] == "2"
    letters = pages[0].get_textpage()
    start, count = letters.search("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").get_next()
    width = letters.get_charbox(start + count - 1)[2] - letters.get_charbox(start)[0]
    assert 93 < width * 25.4 / 72 < 97
