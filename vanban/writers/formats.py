"""The formats a document can be written in: a plain table, each writer imported when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vanban.layout.view import View
    from vanban.writers.setting import Setting

    Writer = Callable[[View, Setting], bytes]

WRITERS: dict[str, str] = {
    "docx": "vanban.writers.docx:write_docx",
    "pdf": "vanban.writers.pdf:write_pdf",
    "html": "vanban.writers.html:write_html",
    "md": "vanban.writers.pandoc:write_md",
    "txt": "vanban.writers.pandoc:write_txt",
    "odt": "vanban.writers.odt:write_odt",
}

OFFICIAL = ("docx", "pdf", "html")
"""The formats in the decree's layout, built unless others are asked for."""


def writer(name: str) -> Writer:
    """The writer of this format."""
    module, _, function = WRITERS[name].partition(":")
    found: Writer = getattr(import_module(module), function)
    return found
