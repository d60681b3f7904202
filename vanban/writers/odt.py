"""The View as OpenDocument: pandoc writes the text, the styles and the page are the project's own."""

from __future__ import annotations

import io
import zipfile

from vanban.law.nd30 import FONT_NAME
from vanban.layout.view import View
from vanban.writers.docx_package import LEVEL, PERMISSIONS, TIMESTAMP
from vanban.writers.jinja import render
from vanban.writers.pandoc import write_pandoc
from vanban.writers.pandoc_dialect import DEEPEST_HEADING
from vanban.writers.setting import Setting

MEDIA_TYPE = b"application/vnd.oasis.opendocument.text"
NO_BORDER = b'fo:border="none"'
BORDER = b'fo:border="0.5pt solid #000000" fo:padding="1mm"'
"""Pandoc draws no lines in a table; a table of an office has them."""


def write_odt(view: View, setting: Setting) -> bytes:
    """Headings, joined cells and footnotes on the decree's paper, without the official layout."""
    language, _, country = view.properties.language.partition("-")
    names = {
        "font": FONT_NAME.text,
        "profile": setting.profile,
        "footnote": setting.styles["footnote"],
        "heading_levels": range(1, DEEPEST_HEADING + 1),
        "language": language,
        "country": country,
        "properties": view.properties,
    }
    own = {name: render(f"odt/{name}.j2", **names).encode() for name in ("styles.xml", "meta.xml", "manifest.xml")}
    content = write_pandoc(view, setting, "opendocument").replace(NO_BORDER, BORDER)
    return _package({"META-INF/manifest.xml": own.pop("manifest.xml"), "content.xml": content, **own})


def _package(parts: dict[str, bytes]) -> bytes:
    """The media type comes first and unpacked, so that a file's first bytes say what it is."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(_entry("mimetype"), MEDIA_TYPE, zipfile.ZIP_STORED)
        for name, part in parts.items():
            archive.writestr(_entry(name), part, zipfile.ZIP_DEFLATED, LEVEL)
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, TIMESTAMP)
    entry.create_system = 3
    entry.external_attr = PERMISSIONS
    return entry
