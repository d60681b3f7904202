"""The zip around a Word document: parts in a given order, with one timestamp for all files ever written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

TIMESTAMP = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can hold; the document's own date stands in its core properties."""
LEVEL = 6
PERMISSIONS = 0o644 << 16


def package(parts: Mapping[str, bytes]) -> bytes:
    """The bytes of the package: the same parts give the same bytes, on every system."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(_entry(name), content, zipfile.ZIP_DEFLATED, LEVEL)
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, TIMESTAMP)
    entry.create_system = 3
    entry.external_attr = PERMISSIONS
    return entry
