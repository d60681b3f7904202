"""The Word document is a package that Word opens: parts, relations, order of elements, nothing foreign."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from lxml import etree

from tests.sample_view import VIEW
from tests.unit.docx_reading import SETTING, found, part, unzipped, value
from tests.unit.ooxml_order import W, misplaced
from vanban.writers.docx import write_docx

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@pytest.mark.parametrize("name", sorted(unzipped()))
def test_every_part_is_well_formed_and_every_element_stands_where_the_standard_has_it(name: str) -> None:
    assert list(misplaced(etree.fromstring(unzipped()[name]))) == []


def test_the_order_test_sees_an_element_out_of_place() -> None:
    root = part("document")
    properties = next(found(root, "pPr"))
    properties.append(etree.Element(f"{W}pStyle"))
    assert list(misplaced(root))


def test_every_part_has_a_content_type_and_every_relation_a_target() -> None:
    parts = unzipped()
    types = etree.fromstring(parts["[Content_Types].xml"])
    overridden = {entry.get("PartName", "").lstrip("/") for entry in types if entry.get("PartName")}
    assert overridden == {name for name in parts if name.endswith(".xml") and name != "[Content_Types].xml"}
    targets = {entry.get("Target") for entry in etree.fromstring(parts["word/_rels/document.xml.rels"])}
    assert {f"word/{target}" for target in targets} == {
        name for name in overridden if name.startswith("word/") and name != "word/document.xml"
    }


def test_every_header_and_footer_is_a_known_relation() -> None:
    known = {entry.get("Id") for entry in etree.fromstring(unzipped()["word/_rels/document.xml.rels"])}
    named = {entry.get(RELATION) for entry in found(part("document"), "headerReference", "footerReference")}
    assert named
    assert named <= known


def test_the_zip_holds_no_clock() -> None:
    with zipfile.ZipFile(io.BytesIO(write_docx(VIEW, SETTING))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_there_are_no_text_boxes_or_drawings() -> None:
    text = b"".join(unzipped().values())
    assert not re.search(rb"w:drawing|w:pict|txbx|urn:schemas-microsoft-com:vml|mc:AlternateContent|framePr", text)


def test_word_shows_no_compatibility_mode() -> None:
    modes = [item for item in found(part("settings"), "compatSetting") if value(item, "name") == "compatibilityMode"]
    assert [value(mode) for mode in modes] == ["15"]
