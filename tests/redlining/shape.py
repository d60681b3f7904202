"""A DOCX as plain values: what a reader and Word's own layout take from it, whatever its parts are called."""

from __future__ import annotations

import hashlib
from typing import Any

from lxml import etree

from tests.reading.word import parts_of
from tests.unit.ooxml_order import W

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def shape_of(docx: bytes) -> Any:
    """Its text, and all that is said of paragraphs, runs, tables, notes, pictures and pages."""
    return _Shape(parts_of(docx)).document()


class _Shape:
    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
        self._targets = {each.get("Id"): f"word/{each.get('Target')}" for each in relations}
        notes = etree.fromstring(parts["word/footnotes.xml"])
        self._notes = {note.get(W + "id"): note for note in notes}

    def document(self) -> Any:
        body = etree.fromstring(self._parts["word/document.xml"])[0]
        found = {"body": self.blocks(body), "section": self.section(body.find(W + "sectPr"))}
        return found | {"styles": self._parts["word/styles.xml"], "settings": self._parts["word/settings.xml"]}

    def blocks(self, container: etree._Element) -> list[Any]:
        return [
            self.paragraph(child) if child.tag == W + "p" else self.table(child)
            for child in container
            if child.tag in (W + "p", W + "tbl")
        ]

    def paragraph(self, paragraph: etree._Element) -> Any:
        properties = paragraph.find(W + "pPr")
        letters = [letter for run in paragraph.findall(W + "r") for letter in self.letters(run)]
        section = None if properties is None else properties.find(W + "sectPr")
        return {
            "look": said(properties, "sectPr"),
            "letters": letters,
            "section": None if section is None else self.section(section),
        }

    def letters(self, run: etree._Element) -> list[Any]:
        look = said(run.find(W + "rPr"))
        found: list[Any] = []
        for child in run:
            if child.tag == W + "t":
                found += [(letter, look) for letter in child.text or ""]
            elif child.tag == W + "footnoteReference":
                note = self._notes[child.get(W + "id")]
                found.append(("note", look, self.blocks(note)))
            elif child.tag == W + "drawing":
                found.append(self.drawing(child))
            elif child.tag != W + "rPr":
                found.append((etree.QName(child).localname, look))
        return found

    def drawing(self, drawing: etree._Element) -> Any:
        blip = next(drawing.iter(A + "blip")).get(R + "embed")
        content = hashlib.sha256(self._parts[self._targets[blip]]).hexdigest()
        extent = dict(next(drawing.iter(WP + "extent")).attrib)
        return "picture", content, extent, next(drawing.iter(WP + "docPr")).get("descr")

    def table(self, table: etree._Element) -> Any:
        rows = table.findall(W + "tr")
        return {
            "look": said(table.find(W + "tblPr")),
            "grid": said(table.find(W + "tblGrid")),
            "rows": [
                {"look": said(row.find(W + "trPr")), "cells": self.cells(row, rows[at + 1 :])}
                for at, row in enumerate(rows)
            ],
        }

    def row(self, row: etree._Element, below: list[etree._Element]) -> Any:
        return {"look": said(row.find(W + "trPr")), "cells": self.cells(row, below)}

    def cells(self, row: etree._Element, below: list[etree._Element]) -> list[Any]:
        return [
            {
                "look": said(cell.find(W + "tcPr"), *(() if _reaches_down(cell, column, below) else ("vMerge",))),
                "content": self.blocks(cell),
            }
            for column, cell in _by_column(row)
        ]

    def section(self, section: etree._Element) -> Any:
        ends = {}
        for reference in section:
            if reference.tag in (W + "headerReference", W + "footerReference"):
                root = etree.fromstring(self._parts[self._targets[reference.get(R + "id")]])
                ends[reference.tag, reference.get(W + "type")] = self.blocks(root)
        return {"look": said(section, "headerReference", "footerReference"), "ends": ends}


def _by_column(row: etree._Element) -> list[tuple[int, etree._Element]]:
    found, column = [], 0
    for cell in row.findall(W + "tc"):
        found.append((column, cell))
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        column += 1 if span is None else int(span.get(W + "val"))
    return found


def _reaches_down(cell: etree._Element, column: int, below: list[etree._Element]) -> bool:
    """Whether the cell is joined with another; one that is told to begin a joined cell may be alone."""
    merge = cell.find(f"{W}tcPr/{W}vMerge")
    if merge is None or merge.get(W + "val") != "restart":
        return True
    following = dict(_by_column(below[0])).get(column) if below else None
    next_merge = None if following is None else following.find(f"{W}tcPr/{W}vMerge")
    return next_merge is not None and next_merge.get(W + "val") == "continue"


def said(properties: etree._Element | None, *but: str) -> str:
    """Properties as text, without the blanks between them."""
    if properties is None:
        return ""
    skipped = {W + name for name in but}
    return "".join(_text(child) for child in properties if child.tag not in skipped)


def _text(element: etree._Element) -> str:
    inner = "".join(_text(child) for child in element)
    attributes = " ".join(f"{etree.QName(name).localname}={value}" for name, value in sorted(element.attrib.items()))
    return f"<{etree.QName(element).localname} {attributes}>{inner}"
