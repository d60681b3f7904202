"""The comparison page as a stranger reads it: the words of a pane, with and without what came and went."""

from __future__ import annotations

from collections.abc import Collection

from lxml import html

from tests.reading.pieces import words_of
from vanban.layout.view import View
from vanban.writers.html import write_html
from vanban.writers.setting import Setting

INLINE = {"b", "i", "sub", "sup", "a", "ins", "del", "span"}
"""What ends no line; but in a title a span is a line of its own."""


def pane(page: str, side: str, document: int = 1) -> html.HtmlElement:
    """One side of one document."""
    (found,) = html.fromstring(page).xpath(f"//section[@id='d{document}']//article[contains(@class,'{side}')]")
    return found


def words(element: html.HtmlElement, *, leave: Collection[str] = ()) -> list[str]:
    """The words in order, those of the notes last, whatever their order; what is named in `leave` is passed over."""
    notes = [_text(note, {*leave}) for note in element.xpath(".//aside/div")]
    return words_of(_text(element, {*leave, "aside", "move"}) + " ".join(sorted(notes, key=words_of)))


def words_of_view(view: View) -> list[str]:
    """The words of the document's own page, in the same order."""
    return words(html.fromstring(write_html(view, Setting()).decode()).find(".//main"))


def _text(element: html.HtmlElement, leave: Collection[str]) -> str:
    found = element.text or ""
    for child in element:
        if child.tag not in leave and child.get("class") not in leave:
            found += _text(child, leave)
        found += child.tail or ""
    is_line = element.tag not in INLINE or (element.tag == "span" and element.get("class") != "restyled")
    return f" {found} " if is_line else found
