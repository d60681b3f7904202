"""Foreign files that are broken, hostile or no Word documents: each is refused by name, nothing outside is opened."""

from __future__ import annotations

import contextlib
import io
import random
import zipfile

import pytest

from tests.rules.decree_docx import RELATIONS, R, W, decree_docx, packed
from vanban.inspection.docx.archive import FAULTS, ArchiveError
from vanban.inspection.docx.reading import EXTERNAL, MACROS, inspect_docx


def rezipped(content: bytes, changes: dict[str, bytes | None], more: dict[str, bytes] | None = None) -> bytes:
    """The package with these parts changed, taken out (None), or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = changes.get(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
        for name, part in (more or {}).items():
            new.writestr(name, part)
    return stream.getvalue()


def encrypted(content: bytes) -> bytes:
    """The same bytes with the mark of a password on every part."""
    marked = bytearray(content)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = marked.find(signature)
        while at >= 0:
            marked[at + offset] |= 1
            at = marked.find(signature, at + 4)
    return bytes(marked)


GOOD = decree_docx()
DOCUMENT = "word/document.xml"
BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>'
DEEP = b"<w:document xmlns:w='x'>" + b"<w:sdt>" * 20_000
NESTED = "<w:tbl><w:tr><w:tc>" * 3000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 3000


def relations(kind: str, target: str, more: str = "") -> bytes:
    inside = f'<Relationship Id="x" Type="{R}/{kind}" Target="{target}"{more}/>'
    return f'<Relationships xmlns="{RELATIONS}">{inside}</Relationships>'.encode()


SHEET = rezipped(GOOD, {"_rels/.rels": relations("officeDocument", "xl/workbook.xml")})
CASES = {
    "empty file": (b"", "not_zip"),
    "text": (b"Xin chao", "not_zip"),
    "half a file": (GOOD[: len(GOOD) // 2], "not_zip"),
    "old .doc, or a file under a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted"),
    "parts under a password": (encrypted(GOOD), "encrypted"),
    "a zip of something else": (rezipped(packed("<w:p/>"), {"_rels/.rels": None}), "not_word"),
    "a workbook": (SHEET, "not_word"),
    "no main part": (rezipped(GOOD, {DOCUMENT: None}), "missing_part"),
    "main part is no XML": (rezipped(GOOD, {DOCUMENT: b"<w:document"}), "broken_part"),
    "main part without a body": (rezipped(GOOD, {DOCUMENT: b"<a/>"}), "not_word"),
    "entities": (rezipped(GOOD, {DOCUMENT: BOMB}), "unsafe_xml"),
    "entities in UTF-16": (rezipped(GOOD, {DOCUMENT: BOMB.decode().encode("utf-16")}), "unsafe_xml"),
    "a hundred megabytes of padding": (rezipped(GOOD, {DOCUMENT: b" " * 100_000_000}), "too_big"),
    "padding in another part": (rezipped(GOOD, {}, {"word/padding.xml": b" " * 100_000_000}), "too_big"),
    "a part that swells": (rezipped(GOOD, {DOCUMENT: b" " * 20_000_000}), "too_big"),
    "tags without end": (rezipped(GOOD, {DOCUMENT: DEEP}), "broken_part"),
    "tables in tables without end": (packed(NESTED), "unsafe_xml"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_cannot_be_read_is_refused_by_name(name: str) -> None:
    content, fault = CASES[name]
    with pytest.raises(ArchiveError) as refused:
        inspect_docx(content)
    assert refused.value.fault == fault
    assert refused.value.message.vi
    assert refused.value.message.en


def test_every_fault_of_an_archive_has_a_case() -> None:
    assert {fault for _, fault in CASES.values()} == set(FAULTS)


def test_a_part_with_a_wrong_checksum_is_broken() -> None:
    at = GOOD.index(b"word/document.xml") + len(DOCUMENT) + 20
    damaged = GOOD[:at] + bytes([GOOD[at] ^ 0xFF]) + GOOD[at + 1 :]
    with pytest.raises(ArchiveError) as refused:
        inspect_docx(damaged)
    assert refused.value.fault == "broken_part"


def test_a_strict_file_is_read_like_any_other() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        text = archive.read(DOCUMENT)
    strict = text.replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert inspect_docx(rezipped(GOOD, {DOCUMENT: strict})).paragraphs == inspect_docx(GOOD).paragraphs


def test_macros_are_noted() -> None:
    assert inspect_docx(rezipped(GOOD, {}, {"word/vbaProject.bin": b"x"})).notes == (MACROS,)


def test_content_elsewhere_is_noted_and_not_opened() -> None:
    outside = relations("image", "http://localhost:1/a.png", ' TargetMode="External"')
    found = inspect_docx(rezipped(GOOD, {"word/_rels/document.xml.rels": outside}))
    assert found.notes == (EXTERNAL,)


def test_big_pictures_are_not_read() -> None:
    picture = random.Random(1).randbytes(200_000) * 200
    assert inspect_docx(rezipped(GOOD, {}, {"word/media/image1.png": picture})).paragraphs


def test_any_damage_ends_in_an_archive_error_or_a_document() -> None:
    chance = random.Random(20)
    for _ in range(150):
        damaged = bytearray(GOOD)
        for _ in range(chance.randint(1, 30)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(ArchiveError):
            assert inspect_docx(bytes(damaged)).sections
