"""Reading a written Word document: unzipped, and its XML asked by short names."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from tests.sample_view import VIEW
from tests.unit.ooxml_order import W
from vanban.law.units import Mm
from vanban.layout.view import Paragraph, View
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

SETTING = Setting()


def unzipped(view: View = VIEW, setting: Setting = SETTING) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write_docx(view, setting))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(name: str, view: View = VIEW) -> etree._Element:
    return etree.fromstring(unzipped(view)[f"word/{name}.xml"])


def found(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    """All elements of these names, in the order of the text."""
    return root.iter(*(W + name for name in names))


def value(element: etree._Element | None, name: str = "val") -> str | None:
    return None if element is None else element.get(W + name)


def words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in found(element, "t"))


def paragraph_of(root: etree._Element, text: str) -> etree._Element:
    return next(paragraph for paragraph in found(root, "p") if text in words(paragraph))


def table_of(root: etree._Element, text: str) -> etree._Element:
    """The innermost table that holds these words."""
    return next(paragraph_of(root, text).iterancestors(f"{W}tbl"))


def cell_of_word(table: etree._Element, row: int, column: int) -> etree._Element:
    return table.findall(f"{W}tr")[row].findall(f"{W}tc")[column]


def rule_length(rule: etree._Element, column: Mm) -> float:
    indent = next(found(rule, "ind"))
    free = column.twips - int(value(indent, "left") or 0) - int(value(indent, "right") or 0)
    return free / 20 / 72 * 25.4


def with_blocks(*blocks: Paragraph) -> View:
    return replace(VIEW, blocks=blocks, ending=None, annexes=(), footnotes=())
