"""What the decree asks of a page, read off the built files of every document."""

from __future__ import annotations

import pytest

from tests.e2e.built import Files
from tests.e2e.laid_out import ISSUER_STYLES, LaidOut, center_of, paragraphs_of, squeezed, width_of
from tests.reading.content import DOCUMENTS, REAL, view_of
from tests.reading.pdf import MM, is_page_number
from tests.reading.word import W, part_of
from vanban.law import nd30
from vanban.law.units import Mm, Pt
from vanban.layout.profile import DEFAULT_PROFILE

NAMES = [path.stem for path in DOCUMENTS]
FACES = {"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic"}
INK = 2.0
"""Accents and serifs may stand out of their line's box by so many points."""
TWIPS = 1440 / 25.4

every_document = pytest.mark.parametrize("name", NAMES)


@pytest.fixture
def laid(built: dict[str, Files], name: str) -> LaidOut:
    path = next(path for path in DOCUMENTS if path.stem == name)
    return LaidOut(view_of(path), built[name].pdf)


@every_document
def test_every_page_is_a4(laid: LaidOut) -> None:
    assert {tuple(sorted(round(side, 1) for side in size)) for size in laid.sizes} == {(595.3, 841.9)}


@every_document
def test_every_letter_stands_inside_the_text_frame(laid: LaidOut) -> None:
    outside = []
    for line in laid.texts:
        width, height = laid.sizes[line.page - 1]
        for glyph in line.inked:
            across = glyph.left > 30 * MM - INK and glyph.right < width - 15 * MM + INK
            down = glyph.top > 20 * MM - INK and glyph.bottom < height - 20 * MM + INK
            if not (across and down):
                outside.append((line.page, line.text))
                break
    assert not outside


@pytest.mark.parametrize("name", [path.stem for path in REAL])
def test_the_text_reaches_from_margin_to_margin(laid: LaidOut) -> None:
    body = [line for line in laid.texts if laid.sizes[line.page - 1][0] < 600]
    assert min(line.left for line in body) / MM == pytest.approx(30, abs=0.7)
    assert max(line.right for line in body) / MM == pytest.approx(195, abs=0.7)


@every_document
def test_every_section_of_the_word_file_has_lawful_margins(built: dict[str, Files], name: str) -> None:
    margins = list(part_of(built[name].docx, "document").iter(f"{W}pgMar"))
    bands = {"top": nd30.MARGIN_TOP, "bottom": nd30.MARGIN_BOTTOM, "left": nd30.MARGIN_LEFT, "right": nd30.MARGIN_RIGHT}
    assert margins
    for margin in margins:
        for side, band in bands.items():
            typed = int(margin.get(f"{W}{side}", "0")) / TWIPS
            assert band.low.millimetres - 0.1 < typed < band.high.millimetres + 0.1, side


@every_document
def test_the_national_name_stands_once_on_one_line_of_page_one(laid: LaidOut) -> None:
    assert [line.page for line in laid.lines_with(nd30.NATIONAL_NAME.text)] == [1]
    assert [line.page for line in laid.lines_with(nd30.NATIONAL_MOTTO.text)] == [1]


@every_document
def test_only_the_four_faces_of_the_family_are_used(laid: LaidOut) -> None:
    used = {glyph.face for line in laid.lines for glyph in line.glyphs}
    assert used <= FACES
    assert "LiberationSerif" in used


@every_document
def test_the_word_file_names_no_font_but_times_new_roman(built: dict[str, Files], name: str) -> None:
    fonts = {
        value
        for part in ("styles", "document")
        for element in part_of(built[name].docx, part).iter(f"{W}rFonts")
        for value in element.attrib.values()
    }
    assert fonts == {nd30.FONT_NAME.text}


@every_document
def test_pages_are_numbered_from_two_and_anew_in_every_annex(laid: LaidOut) -> None:
    printed = {line.page: int(line.text) for line in laid.lines if is_page_number(line)}
    expected, count = {}, 0
    for page in range(1, len(laid.sizes) + 1):
        count = 1 if page in laid.first_pages() else count + 1
        if count > 1:
            expected[page] = count
    assert printed == expected


@every_document
def test_page_numbers_stand_in_the_middle_of_the_top_margin(laid: LaidOut) -> None:
    for line in filter(is_page_number, laid.lines):
        width = laid.sizes[line.page - 1][0] / MM
        assert center_of(line) == pytest.approx((30 + width - 15) / 2, abs=1)
        assert Pt(round(line.glyphs[0].size, 1)) in nd30.PAGE_NUMBER_SIZE


@every_document
def test_a_heading_never_ends_a_page(laid: LaidOut) -> None:
    blocks = (*laid.view.blocks, *(block for annex in laid.view.annexes for block in annex.blocks))
    headings = [squeezed(p.text) for p in paragraphs_of(blocks) if p.outline_level]
    notes = {squeezed(note.paragraph.text) for note in laid.view.footnotes}
    for page in range(1, len(laid.sizes)):
        body = [
            line for line in laid.texts if line.page == page and squeezed(line.text).lstrip("0123456789") not in notes
        ]
        last = max(body, key=lambda line: line.base)
        is_bold = all("Bold" in glyph.face for glyph in last.inked)
        assert not (is_bold and any(heading.endswith(squeezed(last.text)) for heading in headings)), last.text


@every_document
def test_the_ending_stands_on_one_page_below_a_line_of_the_body(laid: LaidOut) -> None:
    ending = laid.view.ending
    assert ending is not None
    assert ending.signature is not None
    (heading,) = laid.lines_with("Nơi nhận:")
    signature = [laid.lines_with(paragraph.text) for paragraph in (*ending.signature.lines, *ending.signature.names)]
    assert all(any(line.page == heading.page for line in lines) for lines in signature)
    recipients = {squeezed(line.text) for line in laid.lines if line.page == heading.page}
    assert squeezed(ending.recipients[1].text) in recipients
    above = [line for line in laid.texts if line.page == heading.page and line.base < heading.base - 1]
    assert above, "the ending stands alone on its page"


@every_document
def test_recipients_begin_level_with_the_signature(laid: LaidOut) -> None:
    ending = laid.view.ending
    assert ending is not None
    assert ending.signature is not None
    heading = laid.line_with("Nơi nhận:")
    beside = [line for line in laid.lines_with(ending.signature.lines[0].text) if line.page == heading.page]
    assert beside[0].base == pytest.approx(heading.base, abs=1)


@every_document
def test_number_and_date_stand_on_one_line(laid: LaidOut) -> None:
    number, place = laid.view.letterhead.number, laid.view.letterhead.place_and_date
    assert number is not None
    assert place is not None
    assert laid.line_with(number.text).base == pytest.approx(laid.line_with(place.text).base, abs=0.2)


@every_document
def test_what_stands_in_a_column_of_the_letterhead_is_centred_alike(laid: LaidOut) -> None:
    head = laid.view.letterhead
    for column, below in ((head.left, head.number), (head.right, head.place_and_date)):
        assert below is not None
        centers = [center_of(laid.line_with(paragraph.text)) for paragraph in (*column, below)]
        assert max(centers) - min(centers) < 1.5


@every_document
def test_the_line_under_the_motto_is_as_long_as_the_motto(laid: LaidOut) -> None:
    motto = laid.line_with(nd30.NATIONAL_MOTTO.text)
    rule = laid.rule_below(motto)
    assert rule.length / width_of(motto) == pytest.approx(1, abs=0.03)
    assert center_of(rule) == pytest.approx(center_of(motto), abs=0.5)


@every_document
def test_the_line_under_the_issuer_is_a_third_to_a_half_of_its_name(laid: LaidOut) -> None:
    lines = [laid.line_with(p.text) for p in laid.view.letterhead.left if p.style in ISSUER_STYLES]
    ratio = laid.rule_below(lines[-1]).length / max(map(width_of, lines))
    assert nd30.ISSUER_LINE.low - 0.02 < ratio < nd30.ISSUER_LINE.high + 0.02


@every_document
def test_the_line_under_the_subject_is_a_third_to_a_half_of_its_longest_line(laid: LaidOut) -> None:
    lines = [laid.line_with(paragraph.text) for paragraph in laid.view.title.subject]
    ratio = laid.rule_below(lines[-1]).length / max(map(width_of, lines))
    assert nd30.SUBJECT_LINE.low - 0.02 < ratio < nd30.SUBJECT_LINE.high + 0.02


@every_document
def test_paragraphs_begin_one_indent_from_the_margin(laid: LaidOut) -> None:
    starts = [line for line in laid.texts if line.left > 30 * MM + 5]
    wrong = []
    for paragraph in paragraphs_of(laid.view.blocks):
        opening = squeezed(paragraph.text)
        found = [line for line in starts if opening.startswith(squeezed(line.text))]
        if not any(round(line.left / MM - 30, 1) in _indents() for line in found):
            wrong.append((paragraph.text, [line.left / MM for line in found]))
    assert not wrong


def _indents() -> set[float]:
    """Each lawful indent, and half a millimetre either way for what a letter keeps free at its side."""
    lawful = (indent.millimetres for indent in nd30.FIRST_LINE_INDENTS)
    return {round(indent + step / 10, 1) for indent in lawful for step in range(-5, 8)}


@every_document
def test_the_body_is_set_in_thirteen_or_fourteen_points(laid: LaidOut) -> None:
    bodies = {squeezed(paragraph.text) for paragraph in paragraphs_of(laid.view.blocks)}
    lines = [line for line in laid.texts if any(squeezed(line.text) in body for body in bodies)]
    sizes = {round(max(glyph.size for glyph in line.inked), 1) for line in lines if len(line.inked) > 20}
    assert sizes
    assert all(Pt(size) in nd30.BODY_SIZE for size in sizes)


def test_the_profile_puts_text_where_these_claims_look() -> None:
    page = DEFAULT_PROFILE
    margins = (page.margin_left, page.margin_right, page.margin_top, page.margin_bottom)
    assert margins == (Mm(30), Mm(15), Mm(20), Mm(20))
