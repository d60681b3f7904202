"""Reads an HTML page as a stranger would: the text of its body, and which letters its style sheet slants."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html

from tests.reading.pieces import LINE_END, Piece

ITALIC_CLASS = re.compile(r"^\.(\w+) \{[^}]*font-style: italic", re.MULTILINE)
INLINE = {"b", "i", "sub", "sup", "a", "em", "strong"}


def pieces_of(page: bytes) -> Iterator[Piece]:
    """The text of <main> in order; every element that is not inline ends a line."""
    tree = html.fromstring(page.decode("utf-8"))
    slanted = set(ITALIC_CLASS.findall(tree.xpath("string(//style)")))
    yield from _walk(tree.find(".//main"), slanted, italic=False)


def _walk(element: html.HtmlElement, slanted: set[str], *, italic: bool) -> Iterator[Piece]:
    classes = set((element.get("class") or "").split())
    italic = italic or element.tag in ("i", "em") or bool(classes & slanted)
    if element.text:
        yield Piece(element.text, italic)
    for child in element:
        yield from _walk(child, slanted, italic=italic)
        if child.tail:
            yield Piece(child.tail, italic)
    if element.tag not in INLINE:
        yield LINE_END
