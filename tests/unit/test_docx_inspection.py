"""What Word would show, told from the XML alone: every way in which a look is inherited."""

from __future__ import annotations

import pytest

from tests.rules.decree_docx import W, packed
from vanban.inspection.docx.model import InspectedDocx
from vanban.inspection.docx.paragraph import Paragraph, Run
from vanban.inspection.docx.reading import inspect_docx
from vanban.law.units import Mm, Pt

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)


def inspected(body: str, styles: str = "", **parts: str) -> InspectedDocx:
    wrapped = {"numbering.xml": "numbering", "settings.xml": "settings"}
    more = {f"{name}.xml": part for name, part in parts.items()}
    more = {
        name: f'<w:{wrapped[name]} xmlns:w="{W}">{part}</w:{wrapped[name]}>' if name in wrapped else part
        for name, part in more.items()
    }
    return inspect_docx(packed(body, "<w:p/>", {"styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>', **more}))


def paragraph(properties: str = "", run: str = "", styles: str = "", **parts: str) -> Paragraph:
    body = f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>Chữ</w:t></w:r></w:p>"
    return inspected(body, styles, **parts).paragraphs[0]


def first_run(properties: str = "", run: str = "", styles: str = "", **parts: str) -> Run:
    return paragraph(properties, run, styles, **parts).runs[0]


def style(name: str, inside: str, kind: str = "paragraph", parent: str = "", default: bool = False) -> str:
    based = f'<w:basedOn w:val="{parent}"/>' if parent else ""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"{mark}>{based}{inside}</w:style>'


def run_style(name: str, inside: str, **more: object) -> str:
    return style(name, f"<w:rPr>{inside}</w:rPr>", **more)  # type: ignore[arg-type]


def test_what_nobody_says_is_times_new_roman_of_ten_points_on_the_left() -> None:
    found = paragraph()
    assert found.runs[0].format.ascii == "Times New Roman"
    assert found.runs[0].format.size == Pt(10)
    assert (found.format.align, found.format.line, found.format.before) == ("left", 1, Pt(0))


def test_document_defaults_lie_under_every_style() -> None:
    defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
    assert first_run(styles=defaults).format.size == Pt(14)
    assert first_run('<w:pStyle w:val="a"/>', styles=defaults + run_style("a", '<w:sz w:val="26"/>')).format.size == Pt(
        13
    )


def test_a_style_inherits_from_its_grandparent() -> None:
    styles = (
        run_style("a", '<w:sz w:val="24"/><w:color w:val="ff0000"/>')
        + run_style("b", '<w:sz w:val="26"/>', parent="a")
        + run_style("c", "<w:i/>", parent="b")
    )
    look = first_run('<w:pStyle w:val="c"/>', styles=styles).format
    assert (look.size, look.colour, look.italic) == (Pt(13), "FF0000", True)


def test_a_circle_of_styles_ends() -> None:
    styles = run_style("a", '<w:sz w:val="24"/>', parent="b") + run_style("b", "<w:b/>", parent="a")
    look = first_run('<w:pStyle w:val="a"/>', styles=styles).format
    assert (look.size, look.bold) == (Pt(12), True)


def test_a_paragraph_without_a_style_has_the_default_one() -> None:
    assert first_run(styles=run_style("n", '<w:sz w:val="26"/>', default=True)).format.size == Pt(13)


def test_a_style_that_is_not_there_counts_as_the_default() -> None:
    styles = run_style("n", '<w:sz w:val="26"/>', default=True)
    assert first_run('<w:pStyle w:val="lost"/>', styles=styles).format.size == Pt(13)


def test_bold_of_paragraph_and_character_style_cancel_each_other() -> None:
    styles = run_style("p", "<w:b/>") + run_style("c", "<w:b/>", kind="character")
    assert not first_run('<w:pStyle w:val="p"/>', '<w:rStyle w:val="c"/>', styles).format.bold
    assert first_run('<w:pStyle w:val="p"/>', '<w:rStyle w:val="c"/><w:b/>', styles).format.bold
    assert first_run("", '<w:rStyle w:val="c"/>', styles).format.bold


def test_bold_inside_one_chain_of_styles_does_not_cancel() -> None:
    styles = run_style("a", "<w:b/>") + run_style("b", "<w:b/>", parent="a")
    assert first_run('<w:pStyle w:val="b"/>', styles=styles).format.bold


@pytest.mark.parametrize("off", ["0", "false", "off"])
def test_a_switch_can_be_turned_off(off: str) -> None:
    assert not first_run('<w:pStyle w:val="a"/>', f'<w:b w:val="{off}"/>', run_style("a", "<w:b/>")).format.bold


def test_a_theme_font_beats_the_font_beside_it() -> None:
    fonts = '<w:rFonts w:ascii="Times New Roman" w:asciiTheme="minorHAnsi" w:hAnsi="Times New Roman"/>'
    look = first_run("", fonts, theme=THEME).format
    assert (look.ascii, look.latin) == ("Calibri", "Times New Roman")


def test_a_font_on_the_run_beats_a_theme_font_of_its_style() -> None:
    styles = run_style("a", '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>')
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    look = first_run('<w:pStyle w:val="a"/>', fonts, styles, theme=THEME).format
    assert (look.ascii, look.latin) == ("Times New Roman", "Times New Roman")


def test_capitals_by_a_property_are_capitals_of_the_text() -> None:
    assert paragraph(run="<w:caps/>").text == "CHỮ"
    assert paragraph(run="<w:smallCaps/>").text == "CHỮ"
    assert paragraph(run="<w:vanish/>").text == ""


def test_spacing_is_inherited_by_its_parts() -> None:
    styles = style("a", '<w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="auto"/></w:pPr>')
    form = paragraph('<w:pStyle w:val="a"/><w:spacing w:after="60"/>', styles=styles).format
    assert (form.before, form.after, form.line) == (Pt(6), Pt(3), 1.5)


def test_automatic_spacing_and_spacing_in_lines_are_lengths() -> None:
    assert paragraph('<w:spacing w:before="60" w:beforeAutospacing="1"/>').format.before == Pt(14)
    assert paragraph('<w:spacing w:before="60" w:beforeLines="50"/>').format.before == Pt(6)


def test_a_line_of_exact_height_is_points() -> None:
    form = paragraph('<w:spacing w:line="340" w:lineRule="exact"/>').format
    assert (form.line, form.line_rule) == (17, "exact")


def test_indents_in_letters_beat_lengths_and_count_the_default_letter() -> None:
    styles = run_style("n", '<w:sz w:val="28"/>', default=True)
    form = paragraph('<w:ind w:firstLine="567" w:firstLineChars="200"/>', styles=styles).format
    assert form.first_line.millimetres == pytest.approx(Pt(28).mm.millimetres)


def test_a_hanging_indent_is_a_first_line_to_the_left() -> None:
    form = paragraph('<w:ind w:left="720" w:hanging="360"/>').format
    assert form.left.millimetres == pytest.approx(12.7)
    assert form.first_line.millimetres == pytest.approx(-6.35)


def test_tab_stops_add_up_and_can_be_cleared() -> None:
    styles = style(
        "a", '<w:pPr><w:tabs><w:tab w:val="left" w:pos="567"/><w:tab w:val="left" w:pos="1134"/></w:tabs></w:pPr>'
    )
    form = paragraph('<w:pStyle w:val="a"/><w:tabs><w:tab w:val="clear" w:pos="567"/></w:tabs>', styles=styles).format
    assert [round(stop.millimetres) for stop in form.tabs] == [20]


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>'
    '<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
)


def numbered(level: int) -> str:
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="5"/></w:numPr>'
    return f"<w:p><w:pPr>{number}</w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>"


def test_a_list_prints_its_labels_and_sets_its_indents() -> None:
    found = inspected("".join(map(numbered, (0, 1, 1, 0, 1))), numbering=NUMBERING).paragraphs
    assert [each.label.text if each.label else "" for each in found] == ["I.", "1.", "2.", "II.", "1."]
    assert found[0].label is not None
    assert found[0].label.format.bold
    assert not found[0].runs[0].format.bold
    assert found[0].format.left.millimetres == pytest.approx(10, abs=0.01)


def test_indents_of_a_list_named_by_a_style_yield_to_the_styles_own() -> None:
    number = '<w:numPr><w:numId w:val="5"/></w:numPr>'
    styles = style("a", f'<w:pPr>{number}<w:ind w:left="0" w:firstLine="720"/></w:pPr>')
    form = paragraph('<w:pStyle w:val="a"/>', styles=styles, numbering=NUMBERING).format
    assert (round(form.left.millimetres, 1), round(form.first_line.millimetres, 1)) == (0, 12.7)


def test_inserted_text_counts_and_deleted_text_does_not() -> None:
    found = inspected(
        "<w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>"
    )
    assert found.paragraphs[0].text == "mới"
    assert found.has_tracked_changes


def test_a_field_is_its_result_and_an_instruction_is_no_text() -> None:
    signs = ['<w:fldChar w:fldCharType="begin"/>', "<w:instrText> PA</w:instrText>", "<w:instrText>GE </w:instrText>",
             '<w:fldChar w:fldCharType="separate"/>', "<w:t>2</w:t>", '<w:fldChar w:fldCharType="end"/>']  # fmt: skip
    found = inspected(f"<w:p>{''.join(f'<w:r>{sign}</w:r>' for sign in signs)}</w:p>").paragraphs[0]
    assert [(run.text, run.field) for run in found.runs] == [("2", "PAGE")]


def test_a_field_without_a_result_is_still_a_field() -> None:
    signs = '<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/>'
    found = inspected(f"<w:p><w:r>{signs}</w:r></w:p>").paragraphs[0]
    assert [run.field for run in found.runs] == ["PAGE"]


def test_text_in_links_and_content_controls_is_text() -> None:
    control = (
        "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>chữ</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>"
    )
    assert [each.text for each in inspected(control).paragraphs] == ["chữ"]


def test_a_section_inherits_the_header_before_it() -> None:
    size = '<w:pgSz w:w="11906" w:h="16838"/>'
    first = f'<w:sectPr><w:headerReference w:type="default" r:id="h"/>{size}</w:sectPr>'
    found = inspected(f"<w:p><w:pPr>{first}</w:pPr></w:p><w:p/><w:sectPr>{size}</w:sectPr>")
    assert [list(section.headers) for section in found.sections] == [["default"], ["default"]]
    assert [each.section for each in found.paragraphs] == [0, 1]


def cell(inside: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>{properties}</w:tcPr>{inside}</w:tc>'


TEXT = "<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>"


def test_the_borders_of_a_cell_come_from_style_table_and_cell_in_that_order() -> None:
    borders = "".join(
        f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    styles = style("grid", f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>", kind="table")
    open_side = cell(TEXT, '<w:tcBorders><w:right w:val="nil"/></w:tcBorders>')
    rows = f"<w:tr>{cell(TEXT)}{open_side}</w:tr>"
    table = inspected(f'<w:tbl><w:tblPr><w:tblStyle w:val="grid"/></w:tblPr>{rows}</w:tbl>', styles).tables[0]
    first, second = (cell.borders for cell in table.rows[0].cells)
    assert first == {"top", "left", "bottom", "right"}
    assert second == {"top", "left", "bottom"}


def test_letters_in_a_table_have_the_look_of_its_style() -> None:
    styles = style("t", '<w:rPr><w:sz w:val="22"/></w:rPr>', kind="table")
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr>{cell(TEXT)}</w:tr></w:tbl>'
    found = inspected(body, styles)
    assert found.paragraphs[0].runs[0].format.size == Pt(11)
    assert found.paragraphs[0].column.millimetres == pytest.approx((3000 - 216) / 1440 * 25.4)


TYPED_LINE = '<w:p><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>__________</w:t></w:r></w:p>'
WORDS_LINE = (
    '<w:p xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    "<w:r><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r><w:r><w:drawing><wp:anchor>"
    '<wp:positionH relativeFrom="column"><wp:posOffset>360000</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>254000</wp:posOffset></wp:positionV>'
    '<wp:extent cx="2160000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
    '<a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>'
)
OLD_LINE = (
    '<w:p xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>'
    '<w:r><w:pict><v:line from="28.35pt,20pt" to="198.45pt,20pt"/></w:pict></w:r></w:p>'
)
BORDER_LINE = (
    TEXT + '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr><w:ind w:left="2000" w:right="3959"/></w:pPr></w:p>'
)
PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="850"/></w:sectPr>'


@pytest.mark.parametrize(
    ("body", "kind", "length"),
    [
        pytest.param(WORDS_LINE, "drawing", 60, id="a line drawn in Word"),
        pytest.param(OLD_LINE, "vml", 60, id="a line drawn in an old Word"),
        pytest.param(BORDER_LINE, "border", 60, id="a border between indents"),
        pytest.param(TEXT + TYPED_LINE, "underscores", 21.2, id="underscores"),
    ],
)
def test_a_line_is_a_line_however_it_was_made(body: str, kind: str, length: float) -> None:
    lines = inspected(body + PAGE).lines
    assert [(line.kind, line.under) for line in lines] == [(kind, 1)]
    assert lines[0].length.millimetres == pytest.approx(length, abs=0.2)


def test_a_line_at_the_top_of_a_paragraph_belongs_to_the_one_above() -> None:
    low = OLD_LINE.replace(",20pt", ",2pt")
    assert inspected(TEXT + low + PAGE).lines[0].under == 1


def test_the_lower_side_of_a_cell_is_a_line() -> None:
    under = cell(TEXT, '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>')
    lines = inspected(f"<w:tbl><w:tr>{under}</w:tr></w:tbl>" + PAGE).lines
    assert [(line.kind, round(line.length.millimetres)) for line in lines] == [("cell", 53)]


def test_underlined_text_is_no_line() -> None:
    assert inspected('<w:p><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>Chữ</w:t></w:r></w:p>').lines == ()


def test_margins_in_other_units_are_lengths() -> None:
    section = inspected('<w:p/><w:sectPr><w:pgSz w:w="210mm" w:h="297mm"/><w:pgMar w:left="3cm"/></w:sectPr>').sections[
        0
    ]
    assert section.width.millimetres == pytest.approx(210)
    assert section.left.millimetres == pytest.approx(Mm(30).millimetres)
