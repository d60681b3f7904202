"""All changes of a DOCX accepted or rejected, by the rules of WordprocessingML, on the XML alone."""

from __future__ import annotations

import io
import zipfile
from typing import Literal

from lxml import etree

from tests.reading.word import parts_of
from tests.unit.ooxml_order import W

Choice = Literal["accept", "reject"]
GONE: dict[Choice, str] = {"accept": "del", "reject": "ins"}
KEPT: dict[Choice, str] = {"accept": "ins", "reject": "del"}
CELL: dict[str, str] = {"ins": "cellIns", "del": "cellDel"}
CHANGES = ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange")
UNTOUCHED = {"pPrChange": ("rPr", "sectPr"), "sectPrChange": ("headerReference", "footerReference")}
"""What of the changed properties the change does not hold."""
XML_PARTS = ("document", "footnotes", "header", "footer")


def decided(docx: bytes, choice: Choice) -> bytes:
    """The file with all its changes accepted, or rejected."""
    parts = parts_of(docx)
    for name, content in parts.items():
        if name.startswith(tuple(f"word/{part}" for part in XML_PARTS)) and name.endswith(".xml"):
            root = etree.fromstring(content)
            decide(root, choice)
            parts[name] = etree.tostring(root, encoding="UTF-8", standalone=True)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def decide(root: etree._Element, choice: Choice) -> None:
    """All changes below this element."""
    for name in CHANGES:
        for change in list(root.iter(W + name)):
            _settle(change, name, choice)
    _rows_and_cells(root, choice)
    for change in _of_runs(root, GONE[choice]):
        change.getparent().remove(change)
    for change in _of_runs(root, KEPT[choice]):
        at = change.getparent().index(change)
        change.getparent()[at : at + 1] = list(change)
    for text in root.iter(W + "delText"):
        text.tag = W + "t"
    for sign in [each for each in root.iter(W + "rPr") if each.getparent().tag == W + "pPr"]:
        _sign(sign, choice)


def _of_runs(root: etree._Element, name: str) -> list[etree._Element]:
    return [each for each in root.iter(W + name) if each.getparent().tag == W + "p"]


def _settle(change: etree._Element, name: str, choice: Choice) -> None:
    properties = change.getparent()
    properties.remove(change)
    if choice == "accept":
        return
    own = UNTOUCHED.get(name, ())
    for child in [each for each in properties if each.tag not in {W + each for each in own}]:
        properties.remove(child)
    old = list(change[0])
    if name == "sectPrChange":
        properties.extend(old)
    else:
        properties[:0] = old


def _rows_and_cells(root: etree._Element, choice: Choice) -> None:
    for row in list(root.iter(W + "tr")):
        signs = {each.tag for each in row.findall(f"{W}trPr/*")}
        _drop(row, W + GONE[choice] in signs)
        for cell in row.findall(W + "tc"):
            names = {each.tag for each in cell.findall(f"{W}tcPr/*")}
            _drop(cell, W + CELL[GONE[choice]] in names)
        if row.getparent() is not None and row.find(W + "tc") is None:
            row.getparent().remove(row)
    for name in ("ins", "del"):
        for path in (f"{W}trPr/{W}{name}", f"{W}tcPr/{W}{CELL[name]}"):
            for mark in root.findall(f".//{path}"):
                mark.getparent().remove(mark)
    for table in list(root.iter(W + "tbl")):
        _drop(table, table.find(W + "tr") is None)


def _drop(piece: etree._Element, is_gone: bool) -> None:
    if is_gone:
        piece.getparent().remove(piece)


def _sign(sign: etree._Element, choice: Choice) -> None:
    """A sign that goes joins its paragraph to the next: what is left in it comes first there."""
    paragraph = sign.getparent().getparent()
    is_gone = sign.find(W + GONE[choice]) is not None
    sign.getparent().remove(sign)
    if not is_gone or paragraph.getparent() is None:
        return
    following = paragraph.getnext()
    content = [child for child in paragraph if child.tag != W + "pPr"]
    assert following is not None, "the last sign of a text cannot go"
    assert following.tag == W + "p" or not content, "a paragraph with words cannot be joined to a table"
    if content:
        at = 1 if following.find(W + "pPr") is not None else 0
        following[at:at] = content
    paragraph.getparent().remove(paragraph)
