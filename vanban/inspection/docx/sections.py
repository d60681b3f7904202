"""The pages of each section, with headers and footers, inherited where a section has none of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from vanban.inspection.docx.blocks import BlockReader, Spot
from vanban.inspection.docx.formats import mm
from vanban.inspection.docx.letters import LetterReader
from vanban.inspection.docx.markup import Element, R, W, child, twips, value, whole
from vanban.inspection.docx.model import PageKind, Section, Story, paragraphs_in
from vanban.inspection.docx.numbering import LabelCounter
from vanban.inspection.docx.package import Package
from vanban.inspection.docx.settings import ThemeFonts
from vanban.inspection.docx.styles import Styles, says
from vanban.law.units import Mm

LETTER_PAPER = {"w": 12240.0, "h": 15840.0}
"""Word's paper where none is named."""
STORIES = {"header": "headerReference", "footer": "footerReference"}
Stories = dict[PageKind, Story]


def section_elements(body: Element) -> list[Element]:
    """The `w:sectPr` of every section, in order; an empty one where there is none."""
    inside = [found for item in body if (found := child(item, "pPr", "sectPr")) is not None]
    last = child(body, "sectPr")
    return [*inside, last] if last is not None else inside or [Element("sectPr")]


def read_sections(elements: list[Element], package: Package, styles: Styles, theme: ThemeFonts) -> Iterator[Section]:
    """Every section's pages."""
    headers: Stories = {}
    footers: Stories = {}
    reader = StoryReader(package, styles, theme)
    for element in elements:
        room = text_width(element)
        headers = {**headers, **reader.stories(element, "header", room)}
        footers = {**footers, **reader.stories(element, "footer", room)}
        yield _section(element, headers, footers)


def text_width(element: Element) -> Mm:
    """Between the margins of a section."""
    margins = child(element, "pgMar")
    paper = _length(child(element, "pgSz"), "w", LETTER_PAPER["w"])
    return mm(paper - _length(margins, "left", 0) - _length(margins, "right", 0) - _length(margins, "gutter", 0))


def _section(element: Element, headers: Stories, footers: Stories) -> Section:
    paper, margins, numbers = child(element, "pgSz"), child(element, "pgMar"), child(element, "pgNumType")
    sides = {side: mm(_length(margins, side, 0)) for side in ("top", "bottom", "left", "right", "gutter")}
    return Section(
        width=mm(_length(paper, "w", LETTER_PAPER["w"])),
        height=mm(_length(paper, "h", LETTER_PAPER["h"])),
        landscape=value(paper, "orient") == "landscape",
        top=Mm(abs(sides["top"].millimetres)),
        bottom=Mm(abs(sides["bottom"].millimetres)),
        left=sides["left"] + sides["gutter"],
        right=sides["right"],
        title_page=says(element, "titlePg"),
        start=whole(value(numbers, "start")),
        number_format=value(numbers, "fmt") or "decimal",
        break_kind=value(child(element, "type")) or "nextPage",
        headers=headers,
        footers=footers,
    )


def _length(element: Element | None, name: str, otherwise: float) -> float:
    found = twips(value(element, name))
    return otherwise if found is None else found


class StoryReader:
    """Reads headers and footers, each part once a width."""

    def __init__(self, package: Package, styles: Styles, theme: ThemeFonts) -> None:
        self.package, self.styles, self.theme = package, styles, theme
        self.known: dict[tuple[str, float], Story] = {}

    def stories(self, element: Element, kind: str, room: Mm) -> Mapping[PageKind, Story]:
        """The stories of this kind that the section names itself."""
        return {
            cast(PageKind, value(reference, "type") or "default"): story
            for reference in element.findall(f"{W}{STORIES[kind]}")
            if (story := self._story(reference.get(f"{R}id") or "", room)) is not None
        }

    def _story(self, identity: str, room: Mm) -> Story | None:
        relation = self.package.relations.get(identity)
        if relation is None or relation.is_external or relation.target not in self.package.archive.names:
            return None
        key = (relation.target, room.millimetres)
        if key not in self.known:
            reader = BlockReader(
                self.styles, LetterReader(self.styles, self.theme), LabelCounter(self.styles.numbering)
            )
            blocks = tuple(reader.blocks(self.package.root(relation.target), Spot(room)))
            self.known[key] = Story(tuple(paragraphs_in(blocks)))
        return self.known[key]
