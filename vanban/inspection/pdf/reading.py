"""The whole file, read once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from vanban.inspection.pdf import problem
from vanban.inspection.pdf.drawings import drawings_of
from vanban.inspection.pdf.glyphs import GlyphReader
from vanban.inspection.pdf.lines import lines_of
from vanban.inspection.pdf.marks import Font, Widget
from vanban.inspection.pdf.model import InspectedPage, InspectedPdf, Note
from vanban.inspection.pdf.pdfium import Handle, metadata_of, opened, pages_of, version_of
from vanban.inspection.pdf.problem import PdfProblem
from vanban.inspection.pdf.sheet import sheet_of
from vanban.inspection.pdf.signatures import signatures_of, widgets_of
from vanban.inspection.pdf.underscores import drawn_lines

MOST_LETTERS = 2_000_000
UNREADABLE = 0.1
"""The share of letters without Unicode above which the words cannot be told."""
WHOLE_PAGE = 0.8
"""The share of a page that a scan of it covers."""


@dataclass
class _Gathering:
    """What grows while the pages are read."""

    reader: GlyphReader = field(default_factory=GlyphReader)
    letters: int = 0
    widgets: list[Widget] = field(default_factory=list)


def read_pdf(content: bytes) -> InspectedPdf:
    """The file's pages; raises PdfProblem where there is nothing to judge."""
    gathering = _Gathering()
    with opened(content) as document:
        pages = tuple(_page(page, number, gathering) for number, page in enumerate(pages_of(document), 1))
        return InspectedPdf(
            pages=pages,
            fonts=tuple(gathering.reader.fonts.values()),
            signatures=signatures_of(document),
            widgets=tuple(gathering.widgets),
            version=version_of(document),
            metadata=metadata_of(document),
            notes=frozenset(_notes(pages, gathering.reader.fonts.values())),
        )


def _page(page: Handle, number: int, gathering: _Gathering) -> InspectedPage:
    sheet = sheet_of(page)
    width, height = page.get_size()
    strokes, images = drawings_of(page, sheet)
    glyphs = gathering.reader.glyphs(page, sheet)
    gathering.letters += len(glyphs)
    if gathering.letters > MOST_LETTERS:
        raise PdfProblem(problem.TOO_MANY_LETTERS)
    gathering.widgets += widgets_of(page, number, sheet)
    lines, typed = drawn_lines(lines_of(glyphs, number, strokes))
    return InspectedPage(number, width, height, lines, (*strokes, *typed), images)


def _notes(pages: tuple[InspectedPage, ...], fonts: Iterable[Font]) -> Iterable[Note]:
    runs = [run for page in pages for line in page.lines for run in line.runs]
    unreadable = {font.name for font in fonts if not font.has_unicode}
    lost = sum(len(run.text) for run in runs if run.face.font in unreadable)
    if not runs:
        yield "no_text"
    elif _hidden(pages) > 0.5:
        yield "text_layer_over_scan"
    if lost > UNREADABLE * sum(len(run.text) for run in runs):
        yield "letters_without_unicode"


def _hidden(pages: tuple[InspectedPage, ...]) -> float:
    """The share of pages with text that are scans with an invisible layer of text, or text over a whole-page image."""
    with_text = [page for page in pages if page.lines]
    return sum(_is_scan(page) for page in with_text) / len(with_text)


def _is_scan(page: InspectedPage) -> bool:
    invisible = all(run.face.invisible for line in page.lines for run in line.runs)
    area = page.width * page.height * WHOLE_PAGE
    return invisible or any((i.right - i.left) * (i.bottom - i.top) > area for i in page.images)
