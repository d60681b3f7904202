"""Pictures of the body, read from files beside the document."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path as FilePath

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.section import Image
from vanban.resolve.files import read_beside
from vanban.sources.source_tree import Path, SourceTree
from vanban.text.media_type import MediaType
from vanban.values import dataclass

FRAMES = frozenset({*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)})
"""The JPEG markers that carry the picture's size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file: its bytes, kind, and size in pixels."""

    content: bytes
    media_type: MediaType
    width: int
    height: int


def read_pictures(
    mappings: Mapping[Path, BaseModel], tree: SourceTree, folder: FilePath
) -> tuple[dict[Path, Picture], list[Diagnostic]]:
    """Every picture by the path of its key, and what keeps one from being read."""
    pictures: dict[Path, Picture] = {}
    problems: list[Diagnostic] = []
    for path, model in mappings.items():
        if isinstance(model, Image):
            content, faults = read_beside(model.file, (*path, "file"), tree, folder)
            picture = picture_of(content) if content is not None else None
            if picture is not None:
                pictures[path] = picture
            elif not faults:
                faults = [Diagnostic("TP111", tree.span((*path, "file")), {"path": model.file})]
            problems += faults
    return pictures, problems


def picture_of(content: bytes) -> Picture | None:
    """The picture that these bytes are, or None where they are neither PNG nor JPEG."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) > 24:
        width, height = struct.unpack(">II", content[16:24])
        return Picture(content, "image/png", width, height) if width and height else None
    return _jpeg(content) if content.startswith(b"\xff\xd8") else None


def _jpeg(content: bytes) -> Picture | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], struct.unpack(">H", content[at + 2 : at + 4])[0]
        if marker in FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return Picture(content, "image/jpeg", width, height) if width and height else None
        at += 2 + max(length, 2)
    return None
