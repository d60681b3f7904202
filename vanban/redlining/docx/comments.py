"""Word comments at the words they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from vanban.layout.blocks import paragraphs_of
from vanban.layout.view import Paragraph, Path, View
from vanban.redlining.docx.markup import NOTED, Element, element, w
from vanban.redlining.docx.stamping import Author
from vanban.text.no_break import NO_BREAK
from vanban.writers.jinja import render
from vanban.writers.reading_order import reading_order
from vanban.writers.xml_text import printable


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said, line by line, of the words at a data path; no words is the whole paragraph."""

    lines: tuple[str, ...]
    path: Path
    words: str = ""


class Noted:
    """The numbers of the comments of each paragraph of a View, for the template that writes it; each given once."""

    def __init__(self, view: View, remarks: Sequence[Remark]) -> None:
        paragraphs = list(_on_the_page(view))
        self._numbers: dict[int, list[int]] = {}
        for number, remark in enumerate(remarks):
            at = id(_place(remark, paragraphs) or view.title.type_name)
            self._numbers.setdefault(at, []).append(number)

    def __call__(self, paragraph: Paragraph) -> str:
        """The numbers, with blanks between; empty where there are none."""
        return " ".join(map(str, self._numbers.pop(id(paragraph), ())))


def _on_the_page(view: View) -> Iterator[Paragraph]:
    """All but headers, footers and notes, which Word lets nobody comment on."""
    beside = [stamp.paragraph for stamp in (view.circulation, view.draft_mark) if stamp]
    elsewhere = {id(paragraph) for paragraph in (*beside, *view.contact)}
    return (each for each in paragraphs_of(reading_order(view)) if id(each) not in elsewhere)


def _place(remark: Remark, paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    """The paragraph that has the words, of those that come from the path or from what is in or above it."""
    path = remark.path
    while path:
        near = [each for each in paragraphs if each.path[: len(path)] == path and _letters(each).strip()]
        exact = [each for each in near if remark.words and remark.words in _letters(each)]
        if near:
            return (exact or near)[0]
        path = path[:-1]
    return None


def _letters(paragraph: Paragraph) -> str:
    """The words of the new state."""
    kept = (run for run in paragraph.runs if not (run.mark and run.mark.kind == "deleted"))
    return "".join(run.text for run in kept).replace(NO_BREAK, " ")


def place_comments(root: Element, remarks: Sequence[Remark]) -> None:
    """The ranges and the signs of comments in every paragraph that bears their numbers."""
    for paragraph in root.iter(w("p")):
        for number in paragraph.attrib.pop(NOTED, "").split():
            _comment(paragraph, int(number), remarks[int(number)].words)


def written_comments(remarks: Sequence[Remark], author: Author) -> bytes:
    """The part that holds what the comments say, signed by the program at the author's hour."""
    return printable(render("docx/comments.xml.j2", remarks=remarks, moment=author.moment)).encode()


def _comment(paragraph: Element, number: int, words: str) -> None:
    first, last = _range(paragraph, words)
    paragraph.insert(last + 1, element("commentRangeEnd", id=str(number)))
    paragraph.insert(last + 2, element("r", [element("commentReference", id=str(number))]))
    paragraph.insert(first, element("commentRangeStart", id=str(number)))


def _range(paragraph: Element, words: str) -> tuple[int, int]:
    """The first and the last child that the words reach over; the paragraph's own where they are not found whole."""
    _split_at(paragraph, words)
    start = 1 if paragraph.find(w("pPr")) is not None else 0
    whole = start, len(paragraph) - 1
    text = "".join(_text(child) for child in paragraph[start:])
    at = text.find(words) if words else -1
    if at < 0:
        return whole
    covered, place = [], 0
    for index, child in enumerate(paragraph[start:], start):
        length = len(_text(child))
        if length and place < at + len(words) and place + length > at:
            covered.append(index)
        place += length
    return (covered[0], covered[-1]) if covered else whole


def _split_at(paragraph: Element, words: str) -> None:
    """The run that holds all the words, cut before and behind them."""
    for index, run in enumerate(list(paragraph)):
        texts = run.findall(w("t"))
        if run.tag != w("r") or len(texts) != 1 or not words or words not in _plain(texts[0].text):
            continue
        text = texts[0].text or ""
        at = _plain(text).index(words)
        cut = (text[:at], text[at : at + len(words)], text[at + len(words) :])
        pieces = [_with_text(run, text) for text in cut if text]
        paragraph[index : index + 1] = pieces
        return


def _with_text(run: Element, text: str) -> Element:
    copy = deepcopy(run)
    for child in copy.findall(w("t")):
        child.text = text
    return copy


def _text(child: Element) -> str:
    """The letters of the new state that a run or a revision holds."""
    return "" if child.tag == w("del") else "".join(_plain(each.text) for each in child.iter(w("t")))


def _plain(text: str | None) -> str:
    return (text or "").replace(NO_BREAK, " ")
