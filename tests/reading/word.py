"""Reads a DOCX as a stranger would: the text of its parts, and which letters are italic."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from tests.reading.pieces import LINE_END, Piece

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part_of(docx: bytes, name: str) -> etree._Element:
    """One part's root element."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def parts_of(docx: bytes) -> dict[str, bytes]:
    """Every part by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part_names(docx: bytes) -> set[str]:
    """The XML parts of the text, without ending."""
    return {name.removeprefix("word/").removesuffix(".xml") for name in parts_of(docx) if name.startswith("word/")}


def pieces_of(docx: bytes, part: str = "document") -> Iterator[Piece]:
    """The part's text in order; a paragraph, a cell and a break end a line."""
    italic_styles = _italic_styles(docx)
    for paragraph in part_of(docx, part).iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        base = style is not None and style.get(f"{W}val") in italic_styles
        for run in paragraph.iter(f"{W}r"):
            mark = run.find(f"{W}rPr/{W}i")
            italic = base if mark is None else mark.get(f"{W}val", "1") not in ("0", "false")
            yield from _run_pieces(run, italic)
        yield LINE_END


def _run_pieces(run: etree._Element, italic: bool) -> Iterator[Piece]:
    for node in run:
        if node.tag == f"{W}t":
            yield Piece(node.text or "", italic)
        elif node.tag in (f"{W}br", f"{W}tab"):
            yield LINE_END
        elif node.tag == f"{W}footnoteReference":
            yield Piece(node.get(f"{W}id", ""), italic)


def _italic_styles(docx: bytes) -> set[str]:
    styles = part_of(docx, "styles").iter(f"{W}style")
    return {style.get(f"{W}styleId", "") for style in styles if style.find(f"{W}rPr/{W}i") is not None}
