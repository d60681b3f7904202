"""Writes the View as a tagged PDF: the templates of templates/pdf place what the View says."""

from __future__ import annotations

from datetime import UTC, datetime

from vanban.layout.view import View
from vanban.writers.setting import Setting
from vanban.writers.typst_door import compile_pdf
from vanban.writers.view_as_json import files_for_templates


def write_pdf(view: View, setting: Setting) -> bytes:
    """The PDF's bytes: the same for the same View and fonts, wherever and whenever it is made."""
    moment = datetime.fromisoformat(view.properties.date).replace(tzinfo=UTC)
    return compile_pdf("document.typ", files_for_templates(view, setting), setting.fonts, moment)
