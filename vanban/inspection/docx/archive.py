"""The only door to zipfile for foreign files: what cannot be read safely is refused by name."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Literal

from vanban.diagnostics.messages.message import Message, error

ArchiveFault = Literal["not_zip", "not_word", "encrypted", "missing_part", "broken_part", "too_big", "unsafe_xml"]

PART_LIMIT = 32 * 1024 * 1024
"""No part of a written document is that long; the padding of a bomb is."""
WHOLE_LIMIT = 64 * 1024 * 1024
RATIO_LIMIT = 400
"""Office XML shrinks 10 to 50 times; what shrinks more than this was made to swell."""
RATIO_FROM = 1024 * 1024
ENCRYPTED_FLAG = 0x1
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a .doc begins, and a .docx under a password."""

FAULTS: dict[ArchiveFault, Message] = {
    "not_zip": error(
        "Tệp không phải DOCX: không mở được như tệp nén.",
        "Not a DOCX: the file does not open as an archive.",
        "mở tệp bằng Word và lưu lại dạng .docx",
        "open it in Word and save it as .docx",
    ),
    "not_word": error(
        "Tệp không phải văn bản Word: không thấy phần văn bản chính.",
        "Not a Word document: it has no main text part.",
    ),
    "encrypted": error(
        "Tệp DOC cũ hoặc có mật khẩu, không đọc được.",
        "An old .doc file or one under a password; it cannot be read.",
        "bỏ mật khẩu và lưu lại dạng .docx",
        "take the password off and save it as .docx",
    ),
    "missing_part": error("Tệp DOCX thiếu phần {part}.", "The DOCX lacks its part {part}."),
    "broken_part": error("Phần {part} của tệp DOCX bị hỏng.", "The part {part} of the DOCX is damaged."),
    "too_big": error(
        "Phần {part} quá lớn hoặc nén bất thường, không đọc.",
        "The part {part} is too large or strangely compressed; it is not read.",
    ),
    "unsafe_xml": error(
        "Phần {part} có DOCTYPE hoặc lồng quá sâu, không đọc.",
        "The part {part} has a DOCTYPE or is nested too deep; it is not read.",
    ),
}


class ArchiveError(Exception):
    """A file that cannot be inspected: which fault, and in which part."""

    def __init__(self, fault: ArchiveFault, part: str = "") -> None:
        super().__init__(f"{fault} {part}".strip())
        self.fault = fault
        self.part = part

    @property
    def message(self) -> Message:
        """The words for it; `part` is their argument."""
        return FAULTS[self.fault]


@dataclass(frozen=True)
class Archive:
    """The parts of one package; each is read when asked for."""

    content: zipfile.ZipFile

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self.content.namelist())

    def part(self, name: str) -> bytes:
        """The bytes of one part; raises ArchiveError."""
        try:
            entry = self.content.getinfo(name)
        except KeyError:
            raise ArchiveError("missing_part", name) from None
        _refuse_swollen(entry)
        try:
            with self.content.open(entry) as stream:
                content = stream.read(PART_LIMIT + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as fault:
            raise ArchiveError("broken_part", name) from fault
        except RuntimeError as fault:  # zipfile's word for a password
            raise ArchiveError("encrypted", name) from fault
        if len(content) > PART_LIMIT:
            raise ArchiveError("too_big", name)
        return content


def open_archive(content: bytes) -> Archive:
    """The package in these bytes; raises ArchiveError."""
    if content.startswith(OLD_OFFICE):
        raise ArchiveError("encrypted")
    try:
        opened = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError) as fault:
        raise ArchiveError("not_zip") from fault
    if any(entry.flag_bits & ENCRYPTED_FLAG for entry in opened.infolist()):
        raise ArchiveError("encrypted")
    if sum(entry.file_size for entry in opened.infolist() if entry.filename.endswith((".xml", ".rels"))) > WHOLE_LIMIT:
        raise ArchiveError("too_big", "*.xml")
    return Archive(opened)


def _refuse_swollen(entry: zipfile.ZipInfo) -> None:
    ratio = entry.file_size / max(entry.compress_size, 1)
    if entry.file_size > PART_LIMIT or (entry.file_size > RATIO_FROM and ratio > RATIO_LIMIT):
        raise ArchiveError("too_big", entry.filename)
