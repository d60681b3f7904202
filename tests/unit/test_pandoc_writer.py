"""What the writer of Markdown, plain text and OpenDocument promises, read back with pandoc and lxml."""

from __future__ import annotations

import io
import json
import re
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from ruamel.yaml import YAML

from tests.sample_view import TABLE, VIEW, line
from vanban.layout.view import Cell, Footnote, Paragraph, Row, Run, Table, View
from vanban.writers.formats import writer
from vanban.writers.odt import write_odt
from vanban.writers.pandoc import write_md, write_pandoc, write_txt
from vanban.writers.pandoc_door import PandocError, _program
from vanban.writers.setting import Setting

SETTING = Setting()
READERS = ("gfm", "markdown-smart")
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
TABLES = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
BODY = replace(
    VIEW,
    circulation=None,
    draft_mark=None,
    letterhead=replace(VIEW.letterhead, left=(), right=(), number=None, place_and_date=None, stamps=()),
    title=replace(VIEW.title, type_name=line("body", "Đầu"), subject=(), subtitle=None),
    addressees=None,
    ending=None,
    contact=(),
    annexes=(),
    footnotes=(),
)
"""A View whose first paragraph is «Đầu», to put blocks after."""


def paragraphs(value: object) -> Iterator[Paragraph]:
    if isinstance(value, Paragraph):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from paragraphs(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from paragraphs(getattr(value, field.name))


def words(view: View) -> list[str]:
    """Of the whole document, notes last."""
    return " ".join(paragraph.text for paragraph in paragraphs(view)).split()


def with_body(*blocks: Paragraph | Table, footnotes: tuple[Footnote, ...] = ()) -> View:
    return replace(BODY, blocks=blocks, footnotes=footnotes)


def read(markdown: bytes, reader: str) -> dict[str, Any]:
    command = [_program(), f"--from={reader}+yaml_metadata_block", "--to=json"]
    tree: dict[str, Any] = json.loads(subprocess.run(command, input=markdown, capture_output=True, check=True).stdout)
    return tree


CONTENT = {"Header": 2, "Link": 1, "Span": 1}
"""Where these nodes keep their inlines; the others are their inlines."""
WITHIN = ("Para", "Plain", "Emph", "Strong", "Subscript", "Superscript")
TAGS = re.compile("<(?!br)[^>]*>")


def letters(node: Any) -> str:
    """The letters of a tree; a footnote gives none, a look is no letter."""
    if isinstance(node, list):
        return "".join(letters(item) for item in node if isinstance(item, dict))
    kind, inside = node["t"], node.get("c")
    if kind in CONTENT:
        return letters(inside[CONTENT[kind]])
    if kind in WITHIN:
        return letters(inside)
    if kind == "RawInline":
        return TAGS.sub("", str(inside[1]))
    return {"Str": str(inside), "Space": " ", "SoftBreak": " ", "Note": ""}.get(kind, f"<{kind}>")


def printed(view: View, reader: str) -> list[str]:
    """The letters of each block after the first, as a reader of Markdown finds them."""
    return [letters(block) for block in read(write_md(view, SETTING), reader)["blocks"]][1:]


def content(odt: bytes, part: str = "content.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(odt)) as package:
        return etree.fromstring(package.read(part))


def printed_letters(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def collapsed(text: str) -> str:
    return re.sub("[ \t]+", " ", text).strip(" ")


SENTENCES = [
    "1. Một",
    "(2) Hai",
    "a) Ba",
    "đ) Bốn",
    "IV. Năm",
    "- Sáu",
    "+ Bảy",
    "* Tám",
    "2025. Chín",
    "-",
    "1.",
    "---",
    "***",
    "===",
    "# Mười",
    "xã #1 #",
    "> trích",
    "| a | b |",
    "a*b*c _x_ __y__ snake_case (*) 2*3",
    "<b>đậm</b> &amp; &nbsp; A&B <!-- c",
    "$y$ $$z$$ #let {{ x }} {% y %} ]]>",
    "[^1] [a](b) ![c](d) [x]: y",
    "\\ \\* \\n \\",
    ":smile: ::: div",
    "`mã` ``` ~~~ ~~bỏ~~ H~2~O m^2^",
    "    thụt vào",
    "@ai a@b.vn",
    "– — … “q” 'x' \"y\" -- ...",
    "ngày\u00a005 tháng 3",
    "% tựa",
    ": nghĩa",
    "Nhiệm vụ 1. Khảo sát; 2) Đánh giá",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_plain_text_prints_as_typed(sentence: str) -> None:
    view = with_body(line("body", sentence), line("body", "Cuối"))
    assert write_txt(view, SETTING).decode() == f"Đầu\n\n{sentence}\n\nCuối\n"


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_of_markdown_gives_back_what_was_typed(reader: str) -> None:
    view = with_body(*(line("body", sentence) for sentence in SENTENCES))
    assert printed(view, reader) == [collapsed(sentence) for sentence in SENTENCES]


@pytest.mark.parametrize("reader", READERS)
def test_headings_and_cells_give_back_what_was_typed(reader: str) -> None:
    heading = [line("heading_1", sentence, level=1) for sentence in SENTENCES]
    assert printed(with_body(*heading), reader) == [collapsed(sentence) for sentence in SENTENCES]
    rows = tuple(Row((Cell((line("table_cell", sentence),), 0),)) for sentence in ("Đầu", *SENTENCES))
    table = Table(TABLE.widths[:1], rows[:1], rows[1:])
    (found,) = [block for block in read(write_md(with_body(table), SETTING), reader)["blocks"] if block["t"] == "Table"]
    cells = [letters(row[1][0][4]) for row in found["c"][4][0][3]]
    assert cells == [collapsed(sentence) for sentence in SENTENCES]


SIGNS = st.text("ab1.)(-+*_#<>&;:[]!\\`$~^|={}\"'/ \u00a0ởé漢", min_size=1, max_size=12)
RUNS = st.lists(st.builds(Run, SIGNS, st.booleans(), st.booleans()), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(st.lists(RUNS, min_size=1, max_size=30))
def test_whatever_signs_and_looks_stand_together_the_letters_stay(lines: list[list[Run]]) -> None:
    typed = [Paragraph("body", (Run("x"), *runs) if i % 2 else tuple(runs)) for i, runs in enumerate(lines)]
    typed = [paragraph for paragraph in typed if paragraph.text.strip()]
    assert [collapsed(text) for text in printed(with_body(*typed), "gfm")] == [collapsed(p.text) for p in typed]


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ((Run("chữ "), Run("nghiêng", italic=True), Run(".")), "chữ *nghiêng*."),
        ((Run("chữ "), Run("đậm ", bold=True), Run("và")), "chữ **đậm** và"),
        ((Run("(a)", italic=True), Run("b")), "<em>(a\\)</em>b"),
        ((Run("m"), Run("2", shift="superscript")), "m<sup>2</sup>"),
        ((Run("a", bold=True, italic=True),), "***a***"),
        ((Run("1"), Run(".", bold=True), Run(" x")), "1<strong>\\.</strong> x"),
    ],
)
def test_markdown_marks_the_looks(runs: tuple[Run, ...], expected: str) -> None:
    markdown = write_md(with_body(Paragraph("body", runs)), SETTING).decode()
    assert markdown.splitlines()[-1] == expected


def test_every_word_of_the_view_stands_in_plain_text_in_its_order() -> None:
    note = VIEW.footnotes[0]
    text = write_txt(VIEW, SETTING).decode().replace("thích[1]", "thích1").replace("[1]", "")
    assert text.split() == words(VIEW)
    assert note.paragraph.text in text


def test_every_word_of_the_view_stands_in_markdown_in_its_order() -> None:
    markdown = write_md(VIEW, SETTING).decode().split("---\n", 2)[2]
    text = re.sub(r"\|[-|]+\|\n|\\|[*|#]|</?su[bp]>|(?<!thích)\[\^1\]:", "", markdown.replace("\\#", "♯"))
    assert text.replace("[^1]", "1").replace("♯", "#").split() == words(VIEW)


def test_every_word_of_the_view_stands_in_opendocument_in_its_order() -> None:
    root = content(write_odt(VIEW, SETTING))
    notes = list(root.iter(f"{TEXT}note-body"))
    noted = " ".join(map(printed_letters, notes))
    for note in notes:
        note[:] = []
    lines = [printed_letters(found) for found in root.iter(f"{TEXT}p", f"{TEXT}h")]
    assert " ".join([*lines, noted]).split() == words(VIEW)


def test_opendocument_keeps_headings_joined_cells_and_footnotes() -> None:
    root = content(write_odt(VIEW, SETTING))
    headings = [(printed_letters(h), h.get(f"{TEXT}outline-level")) for h in root.iter(f"{TEXT}h")]
    assert headings == [("I. MỤC ĐÍCH", "1"), ("1. Mục đích", "2"), ("Phụ lục I", "1"), ("Phụ lục II", "1")]
    table = next(root.iter(f"{TABLES}table"))
    spans = [
        (cell.get(f"{TABLES}number-rows-spanned"), cell.get(f"{TABLES}number-columns-spanned"))
        for cell in table.iter(f"{TABLES}table-cell")
    ]
    assert [pair for pair in spans if any(pair)] == [
        ("2", None), ("2", None), (None, "2"), (None, "4"), ("2", None), ("2", None),
    ]  # fmt: skip
    assert len(list(table.iter(f"{TABLES}table-header-rows"))) == 1
    assert len(list(root.iter(f"{TEXT}note"))) == 1


def test_opendocument_lies_on_the_decrees_paper_and_rules_its_tables() -> None:
    odt = write_odt(VIEW, SETTING)
    page = next(content(odt, "styles.xml").iter("{*}page-layout-properties"))
    assert [page.get(f"{FO}{name}") for name in ("page-width", "page-height", "margin-left")] == [
        "210mm",
        "297mm",
        "30mm",
    ]
    assert {cell.get(f"{FO}border") for cell in content(odt).iter("{*}table-cell-properties")} == {
        "0.5pt solid #000000"
    }


def test_opendocument_names_no_style_that_it_lacks() -> None:
    odt = write_odt(with_body(*(line("body", "x", level=level) for level in range(1, 12)), *VIEW.blocks), SETTING)
    parts = [content(odt, part) for part in ("content.xml", "styles.xml")]
    used = {element.get(f"{family}style-name") for element in parts[0].iter() for family in (TEXT, TABLES)}
    have = {element.get(f"{STYLE}name") for part in parts for element in part.iter(f"{STYLE}style")}
    assert used - {None} <= have


def test_opendocument_begins_with_its_media_type() -> None:
    assert write_odt(VIEW, SETTING)[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"


def test_markdown_keeps_headings_tables_and_footnotes() -> None:
    blocks = read(write_md(VIEW, SETTING), "gfm")["blocks"]
    headings = [(block["c"][0], letters(block)) for block in blocks if block["t"] == "Header"]
    assert headings == [(1, "I. MỤC ĐÍCH"), (2, "1. Mục đích"), (1, "Phụ lục I"), (1, "Phụ lục II")]
    assert [block["t"] for block in blocks].count("Table") == 2
    assert json.dumps(blocks).count('"Note"') == 1


def test_a_cell_of_several_paragraphs_stays_one_cell() -> None:
    cell = Cell((line("table_cell", "một"), line("table_cell", "- hai")), 0)
    table = Table(TABLE.widths[:2], (), (Row((cell, Cell((), 1))),))
    assert "| một<br>\\- hai |" in write_md(with_body(table), SETTING).decode()
    assert write_txt(with_body(table), SETTING).decode() == "Đầu\n\nmột - hai\t\n"


def test_a_row_of_a_table_is_a_line_of_plain_text() -> None:
    assert write_txt(with_body(TABLE), SETTING).decode().split("\n\n")[1].split("\n") == [
        "STT\tNội dung\tPhân công\t",
        "\t\tChủ trì\tPhối hợp",
        "A. Nhóm việc thứ nhất\t\t\t",
        "1\tKhảo sát\tSở Tài chính\tSở Nội vụ",
        "\tĐánh giá\tSở Xây dựng\t",
        "",
    ]


def test_a_footnote_in_a_cell_stays_a_footnote() -> None:
    called = Paragraph("table_cell", (Run("ô"), Run("1", footnote=1), Run("(x)")))
    table = Table(TABLE.widths[:1], (), (Row((Cell((called,), 0),)),))
    view = with_body(table, footnotes=VIEW.footnotes)
    assert "| ô[^1]\\(x) |" in write_md(view, SETTING).decode()
    assert len(list(content(write_odt(view, SETTING)).iter(f"{TEXT}note"))) == 1


def test_a_second_call_of_a_footnote_is_its_number() -> None:
    call = Run("1", footnote=1, shift="superscript")
    view = with_body(Paragraph("body", (Run("a"), call, Run(" b"), call)), footnotes=VIEW.footnotes)
    assert "a[^1] b<sup>1</sup>" in write_md(view, SETTING).decode()


def test_a_heading_deeper_than_markdown_has_takes_its_deepest() -> None:
    assert write_md(with_body(line("body", "Sâu", level=8)), SETTING).decode().endswith("\n###### Sâu\n")


@pytest.mark.parametrize("title", ["A: \"B\" *C* # 'd'", "1. <b> &amp; \\* - x", "- [x]: y", "yes"])
def test_metadata_says_the_title_as_it_is(title: str) -> None:
    view = replace(VIEW, properties=replace(VIEW.properties, title=title))
    _, front, _ = write_md(view, SETTING).decode().split("---\n", 2)
    assert YAML(typ="safe").load(front) == {
        "title": title,
        "author": VIEW.properties.author,
        "lang": "vi-VN",
    }
    meta = content(write_odt(view, SETTING), "meta.xml")
    assert meta.findtext(".//{http://purl.org/dc/elements/1.1/}title") == title
    assert meta.findtext(".//{http://purl.org/dc/elements/1.1/}date") == "2026-03-05T00:00:00Z"


@pytest.mark.parametrize("name", ["md", "txt", "odt"])
def test_two_writings_give_the_same_bytes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = writer(name)(VIEW, SETTING)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("HOME", "/nowhere")
    assert writer(name)(VIEW, Setting()) == first


@pytest.mark.parametrize("name", ["rst", "rtf", "html"])
def test_other_formats_are_pandocs_own(name: str) -> None:
    assert b"Ban" in write_pandoc(VIEW, SETTING, name)


def test_what_pandoc_cannot_write_is_an_error_in_its_words() -> None:
    with pytest.raises(PandocError, match="Unknown output format nosuch"):
        write_pandoc(VIEW, SETTING, "nosuch")
