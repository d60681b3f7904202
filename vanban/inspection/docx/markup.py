"""XML of foreign files: parsed without DOCTYPE or entities, and asked by short names."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from xml.etree.ElementTree import Element

from vanban.inspection.docx.archive import ArchiveError

__all__ = [
    "MC",
    "RELATIONSHIPS",
    "WP",
    "WPS",
    "A",
    "Element",
    "R",
    "V",
    "W",
    "child",
    "is_on",
    "parse",
    "twips",
    "value",
    "whole",
]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
V = "{urn:schemas-microsoft-com:vml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"

STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": A[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": WP[1:-1].encode(),
}
"""The namespaces of ISO strict files, and the ones everybody else writes."""
OFF = frozenset({"0", "false", "off", "none"})
LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc)?$")
TWIPS_IN = {"": 1.0, "pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240.0}


def parse(content: bytes, name: str) -> Element:
    """The root of a part; raises ArchiveError for what is not safe or not XML."""
    if _has_doctype(content):
        raise ArchiveError("unsafe_xml", name)
    if b"purl.oclc.org" in content:
        for strict, usual in STRICT.items():
            content = content.replace(strict, usual)
    try:
        return ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as fault:
        raise ArchiveError("broken_part", name) from fault
    except RecursionError as fault:
        raise ArchiveError("unsafe_xml", name) from fault


def _has_doctype(content: bytes) -> bool:
    plain = content.replace(b"\x00", b"") if b"\x00" in content[:4] else content
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def child(element: Element | None, *names: str) -> Element | None:
    """The descendant along these names, each without its namespace prefix `w`."""
    for name in names:
        element = None if element is None else element.find(W + name)
    return element


def value(element: Element | None, attribute: str = "val") -> str | None:
    """An attribute of the namespace `w`."""
    return None if element is None else element.get(W + attribute)


def is_on(element: Element) -> bool:
    """A switch: on unless it says otherwise."""
    return (value(element) or "1").lower() not in OFF


def twips(text: str | None) -> float | None:
    """A length in twentieths of a point; None for what is no length."""
    match = LENGTH.match(text or "")
    return float(match[1]) * TWIPS_IN[match[2] or ""] if match else None


def whole(text: str | None) -> int | None:
    """A whole number; None for what is none."""
    length = twips(text)
    return None if length is None else round(length)
