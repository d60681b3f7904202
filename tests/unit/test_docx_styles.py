"""Each component of the Word document has its named style, and hardly anything is set beside the styles."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from tests.sample_view import VIEW, line
from tests.unit.docx_reading import SETTING, found, paragraph_of, part, unzipped, value, with_blocks, words
from tests.unit.ooxml_order import W
from vanban.layout.view import View
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting


@pytest.mark.parametrize("name", ["document", "footnotes", "header_numbered", "header_first", "footer_first"])
def test_styles_used_are_defined(name: str) -> None:
    defined = {value(style, "styleId") for style in found(part("styles"), "style")}
    used = {value(style) for style in found(part(name), "pStyle", "rStyle", "tblStyle")}
    assert used <= defined
    assert used


def test_every_style_bears_its_label_and_looks_as_the_table_of_styles_says() -> None:
    written = {value(style, "styleId"): style for style in found(part("styles"), "style")}
    for name, style in SETTING.styles.items():
        element = written[name]
        assert value(element.find(f"{W}name")) == style.label
        assert value(element.find(f"{W}rPr/{W}sz")) == str(round(style.size.points * 2))
        assert (element.find(f"{W}rPr/{W}b") is not None) == style.bold
        assert (element.find(f"{W}rPr/{W}i") is not None) == style.italic
        assert value(element.find(f"{W}pPr/{W}ind"), "firstLine") == str(style.first_line.twips)


def test_names_and_identifiers_of_styles_are_unique() -> None:
    styles = list(found(part("styles"), "style"))
    assert len({value(style, "styleId") for style in styles}) == len(styles)
    assert len({value(style.find(f"{W}name")) for style in styles}) == len(styles)


def test_the_only_font_is_times_new_roman_and_there_is_no_theme() -> None:
    fonts = [font for name in unzipped() if name.startswith("word/") for font in fonts_of(unzipped()[name])]
    assert {name for font in fonts for name in font.attrib.values()} == {"Times New Roman"}
    assert set(fonts[0].attrib) == {W + name for name in ("ascii", "hAnsi", "eastAsia", "cs")}
    assert not [name for name, text in unzipped().items() if "theme" in name or b"theme" in text.lower()]


def fonts_of(text: bytes) -> list[etree._Element]:
    return list(found(etree.fromstring(text), "rFonts"))


def test_the_language_is_vietnamese() -> None:
    assert value(next(found(part("styles"), "lang"))) == "vi-VN"


def test_each_document_has_the_language_and_the_styles_of_its_own_setting() -> None:
    english = replace(VIEW, properties=replace(VIEW.properties, language="en-GB"))
    bold = replace(SETTING, styles=SETTING.styles | {"body": replace(SETTING.styles["body"], bold=True)})
    usual, other = styles_written(VIEW, SETTING), styles_written(VIEW, bold)
    assert styles_written(english, SETTING) == usual.replace(b"vi-VN", b"en-GB") != usual
    assert (other.count(b"<w:b/>"), styles_written(VIEW, SETTING)) == (usual.count(b"<w:b/>") + 1, usual)


def styles_written(view: View, setting: Setting) -> bytes:
    with ZipFile(BytesIO(write_docx(view, setting))) as archive:
        return archive.read("word/styles.xml")


def test_headings_have_outline_levels() -> None:
    root, styles = part("document"), part("styles")
    own = {value(style, "styleId"): value(style.find(f"{W}pPr/{W}outlineLvl")) for style in found(styles, "style")}
    for text, level in {"I. MỤC ĐÍCH": "0", "1. Mục đích": "1", "Phụ lục II": "0"}.items():
        heading = paragraph_of(root, text)
        assert heading.find(f"{W}pPr/{W}outlineLvl") is None
        assert own[value(next(found(heading, "pStyle")))] == level
    assert own["body"] is None


def test_an_outline_level_that_is_not_the_styles_own_is_written() -> None:
    view = with_blocks(
        line("heading_2", "sâu", level=3), line("heading_1", "không phải mục"), line("body", "mục", level=1)
    )
    root = part("document", view)
    assert [value(level) for level in found(root, "outlineLvl")] == ["2", "9", "0"]


def test_runs_depart_from_their_style_by_weight_slope_and_shift_alone() -> None:
    root = part("document")
    names = {child.tag.removeprefix(W) for properties in found(root, "rPr") for child in properties}
    assert names == {"b", "bCs", "i", "iCs", "vertAlign", "rStyle"}
    looks = {
        words(run): {child.tag.removeprefix(W) for child in run.find(f"{W}rPr")}
        for run in found(root, "r")
        if run.find(f"{W}rPr") is not None
    }
    assert looks["nghiêng"] == {"i", "iCs"}
    assert looks["đậm"] == {"b", "bCs"}
    assert [value(shift) for shift in found(root, "vertAlign")] == ["subscript", "superscript"]


def test_the_title_keeps_with_the_text_and_a_heading_never_ends_a_page() -> None:
    styles = {value(style, "styleId"): style for style in found(part("styles"), "style")}
    for name in ("type_name", "subject", "rule", "heading_1", "heading_4", "table_head", "annex_label"):
        assert styles[name].find(f"{W}pPr/{W}keepNext") is not None
