"""From the bytes of anybody's Word document to what it shows."""

from __future__ import annotations

from vanban.diagnostics.messages.message import Message, info, warning
from vanban.inspection.docx.archive import ArchiveError, open_archive
from vanban.inspection.docx.blocks import BlockReader, Spot
from vanban.inspection.docx.formats import mm
from vanban.inspection.docx.letters import LetterReader, Seen
from vanban.inspection.docx.lines import lines_of
from vanban.inspection.docx.markup import Element, child, twips, value
from vanban.inspection.docx.model import Block, InspectedDocx, paragraphs_in
from vanban.inspection.docx.numbering import LabelCounter, read_numbering
from vanban.inspection.docx.package import Package, open_package
from vanban.inspection.docx.paragraph import Paragraph
from vanban.inspection.docx.sections import read_sections, section_elements, text_width
from vanban.inspection.docx.settings import ThemeFonts
from vanban.inspection.docx.styles import Styles, read_styles, says
from vanban.inspection.docx.theme import theme_fonts

WORDS_TAB = 720.0
MACROS = warning(
    "Tệp có mã chương trình (macro); mã không được mở.", "The file holds a program (macro); it was not opened."
)
EXTERNAL = warning(
    "Tệp gọi tới nội dung ở nơi khác; nội dung đó không được mở.",
    "The file refers to content elsewhere; it was not opened.",
)
COMMENTS = info("Tệp có ghi chú (comment).", "The file has comments.")
CHANGES = info(
    "Tệp có sửa đổi chưa chấp nhận: phần thêm được tính, phần xóa thì không.",
    "The file has tracked changes: insertions count, deletions do not.",
)


def inspect_docx(content: bytes) -> InspectedDocx:
    """The document in these bytes; raises ArchiveError."""
    package = open_package(open_archive(content))
    try:
        return _inspected(package)
    except RecursionError as fault:
        raise ArchiveError("unsafe_xml", package.main) from fault


def _inspected(package: Package) -> InspectedDocx:
    body = child(package.root(package.main), "body")
    if body is None:
        raise ArchiveError("not_word", package.main)
    theme = theme_fonts(package.of_kind("theme"))
    styles = read_styles(package.of_kind("styles"), theme, read_numbering(package.of_kind("numbering"), theme))
    settings = package.of_kind("settings")
    letters = LetterReader(styles, theme)
    reader = BlockReader(styles, letters, LabelCounter(styles.numbering))
    elements = section_elements(body)
    blocks = _blocks(body, elements, reader)
    tab = twips(value(child(settings, "defaultTabStop")))
    return InspectedDocx(
        sections=tuple(read_sections(elements, package, styles, theme)),
        blocks=blocks,
        lines=tuple(lines_of(blocks, reader.drawn)),
        footnotes=_footnotes(package, styles, theme),
        notes=_notes(package, letters.seen),
        has_comments=letters.seen.comments,
        has_tracked_changes=letters.seen.changes,
        default_tab=mm(WORDS_TAB if tab is None else tab),
        adds_spacing=says(child(settings, "compat"), "doNotUseHTMLParagraphAutoSpacing"),
        even_and_odd=says(settings, "evenAndOddHeaders"),
        pages=package.pages,
    )


def _blocks(body: Element, elements: list[Element], reader: BlockReader) -> tuple[Block, ...]:
    """All blocks; each stands in the section whose `w:sectPr` comes next."""
    blocks: list[Block] = []
    section = 0
    for item in body:
        holder = Element("block")
        holder.append(item)
        last = min(section, len(elements) - 1)
        blocks += reader.blocks(holder, Spot(text_width(elements[last]), last))
        section += child(item, "pPr", "sectPr") is not None
    return tuple(blocks)


def _footnotes(package: Package, styles: Styles, theme: ThemeFonts) -> tuple[Paragraph, ...]:
    root = package.of_kind("footnotes")
    if root is None:
        return ()
    reader = BlockReader(styles, LetterReader(styles, theme), LabelCounter(styles.numbering))
    spot = Spot(mm(0))
    notes = (note for note in root if value(note, "type") in (None, "normal"))
    return tuple(paragraph for note in notes for paragraph in paragraphs_in(tuple(reader.blocks(note, spot))))


def _notes(package: Package, seen: Seen) -> tuple[Message, ...]:
    marks = (
        (package.has_macros, MACROS),
        (bool(package.external), EXTERNAL),
        (seen.comments, COMMENTS),
        (seen.changes, CHANGES),
    )
    return tuple(note for is_met, note in marks if is_met)
