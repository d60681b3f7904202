"""Names what stands on the pages, by words, place and form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from vanban.inspection.pdf.annexes import annexes_of
from vanban.inspection.pdf.components import AnnexPart, Component, ComponentName, Frame, RecognisedPdf
from vanban.inspection.pdf.ending import ending_of
from vanban.inspection.pdf.foot import foot_of
from vanban.inspection.pdf.frame import frame_of
from vanban.inspection.pdf.letterhead import Found, component, letterhead_of
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import InspectedPdf, Note
from vanban.inspection.pdf.page_numbers import page_number_of
from vanban.inspection.pdf.paragraphs import paragraphs_of
from vanban.inspection.pdf.title import title_of, without_title
from vanban.law.units import Mm

HEAD = Mm(60).pt.points
"""A letterhead stands above this."""
UNREADABLE: dict[Note, str] = {
    "no_text": "tệp chỉ có ảnh chụp, không có chữ",
    "letters_without_unicode": "chữ trong tệp không đọc ra được",
}


def recognise(pdf: InspectedPdf) -> RecognisedPdf:
    """The file with its components; of a file without text none can be told."""
    reason = next((why for note, why in UNREADABLE.items() if note in pdf.notes), "")
    if reason:
        unknown = {name: Component(name, (), "unknown", reason) for name in get_args(ComponentName)}
        return RecognisedPdf(pdf, unknown, frame_of((), pdf.pages[0].width))
    page_numbers = {page.number: line for page in pdf.pages if (line := page_number_of(page))}
    annexes = annexes_of(pdf.pages, tuple(page_numbers.values()))
    last = annexes[0].first_page - 1 if annexes else len(pdf.pages)
    notes, contact = _feet(pdf)
    outside = {id(line) for line in (*page_numbers.values(), *notes, *contact)}
    main = [line for page in pdf.pages[:last] for line in page.lines if id(line) not in outside]
    upright = [line for line in main if not pdf.pages[line.page - 1].landscape]
    frame = frame_of(_below_the_head(without_title(upright)), pdf.pages[0].width)
    found, body = _main(pdf, main, frame)
    found |= {"page_number": component("page_number", list(page_numbers.values())), **_annex_parts(annexes)}
    found["contact"] = component("contact", contact)
    paragraphs = paragraphs_of(body, frame)
    return RecognisedPdf(pdf, found, frame, paragraphs, annexes, page_numbers, tuple(notes))


def _below_the_head(lines: Sequence[Line]) -> list[Line]:
    """All but the letterhead, which may reach beyond the text."""
    return [line for line in lines if line.page > 1 or line.base > HEAD]


def _main(pdf: InspectedPdf, main: Sequence[Line], frame: Frame) -> tuple[Found, list[Line]]:
    """The components of the main part, and what is left: the body without its tables."""
    first = pdf.pages[0]
    found = letterhead_of(first)
    title, start = title_of(first, found, frame)
    found |= title
    flow = [line for line in main if line.page > 1 or line.base > start + 1]
    ending = ending_of(flow)
    found |= ending
    taken = {id(line) for each in ending.values() for line in each.lines}
    taken |= {id(line) for line in _beside(ending, flow)}
    plain = [line for line in flow if not line.framed and id(line) not in taken]
    body = [line for line in plain if not pdf.pages[line.page - 1].landscape]
    found["body"] = component("body", body)
    return found, body


def _beside(ending: Found, flow: Sequence[Line]) -> list[Line]:
    """What else stands in the signature's column: a note, another title."""
    titles = ending["signature_lines"].lines
    if not titles:
        return []
    first = titles[0]
    return [line for line in flow if (line.page, line.base) > (first.page, first.base) and line.left > first.left - 60]


def _feet(pdf: InspectedPdf) -> tuple[list[Line], list[Line]]:
    """Footnotes, and the address on page one."""
    feet = [foot_of(page) for page in pdf.pages]
    return [line for foot in feet for line in foot.notes], [line for foot in feet for line in foot.contact]


def _annex_parts(annexes: Sequence[AnnexPart]) -> Found:
    return {
        "annex_label": component("annex_label", [part.label for part in annexes]),
        "annex_title": component("annex_title", [line for part in annexes for line in part.title]),
        "annex_reference": component("annex_reference", [line for part in annexes for line in part.reference]),
    }
