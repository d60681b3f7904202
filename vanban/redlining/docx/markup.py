"""WordprocessingML as elements: names, and what is asked of an element over and over."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Literal
from xml.etree.ElementTree import Element

__all__ = [
    "BECAME", "NOTED", "Element", "Sign", "became", "blocks_of", "element", "is_same", "parse", "r", "serialised",
    "value", "w", "without",
]  # fmt: skip

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BECAME = "became"
NOTED = "noted"
"""The attribute in which a paragraph bears the numbers of its comments until they are placed."""

Sign = Literal["ins", "del"]
"""Word's names for what came and what went."""
SIGNS: dict[str, Sign] = {"inserted": "ins", "deleted": "del"}

for prefix, address in NAMESPACES.items():
    ElementTree.register_namespace(prefix, address)


def w(name: str) -> str:
    """A name of WordprocessingML in full."""
    return f"{{{NAMESPACES['w']}}}{name}"


def r(name: str) -> str:
    """A name of the relations in full."""
    return f"{{{NAMESPACES['r']}}}{name}"


def parse(part: bytes) -> Element:
    """The root of a part, without the blanks between elements."""
    root = ElementTree.fromstring(part)
    for piece in root.iter():
        piece.tail = None
        if len(piece):
            piece.text = None
    return root


def serialised(root: Element) -> bytes:
    """The part of a root; the same tree gives the same bytes."""
    return HEAD + ElementTree.tostring(root, encoding="unicode").encode()


def element(name: str, children: Iterable[Element] = (), **attributes: str) -> Element:
    """A new element of WordprocessingML."""
    found = Element(w(name), {w(key): text for key, text in attributes.items()})
    found.extend(children)
    return found


def value(parent: Element | None, path: str) -> str | None:
    """The `w:val` of the first element at this path."""
    steps = "/".join(w(step) for step in path.split("/"))
    found = None if parent is None else parent.find(steps)
    return None if found is None else found.get(w("val"))


def became(piece: Element) -> Sign | None:
    """What became of a piece, by the attribute that the templates wrote."""
    return SIGNS.get(piece.get(BECAME, ""))


def is_same(one: Element, other: Element) -> bool:
    """Whether two elements say the same."""
    return (
        one.tag == other.tag
        and one.attrib == other.attrib
        and one.text == other.text
        and len(one) == len(other)
        and all(map(is_same, one, other))
    )


def without(piece: Element, *names: str) -> Element:
    """A copy without the children of these names."""
    copy = deepcopy(piece)
    for child in [each for each in copy if each.tag in {w(name) for name in names}]:
        copy.remove(child)
    return copy


def blocks_of(container: Element) -> Iterator[Element]:
    """The paragraphs and tables that stand in a body, a cell, a header, a note."""
    return (child for child in container if child.tag in (w("p"), w("tbl")))
