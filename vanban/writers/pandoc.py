"""Writes the View as Markdown, plain text, or whatever else pandoc writes."""

from __future__ import annotations

from datetime import UTC, datetime

from vanban import project
from vanban.layout.view import View
from vanban.values import dataclass
from vanban.writers.markdown_letters import CELL_BREAK, spell_markdown
from vanban.writers.pandoc_dialect import Dialect, raw, spell_bare, spell_dressed
from vanban.writers.pandoc_door import run_pandoc
from vanban.writers.pandoc_tree import tree_of
from vanban.writers.setting import Setting

CONTENT = project.TEMPLATES / "odt" / "content.opendocument"


@dataclass(frozen=True, slots=True)
class Format:
    """One of pandoc's writers, and the tree and options that suit it."""

    writer: str
    dialect: Dialect
    options: tuple[str, ...]


FORMATS = {
    "md": Format(
        "gfm",
        Dialect(spell_markdown, fact=raw, tables="flat", cell_break=CELL_BREAK, deepest_heading=6),
        ("--standalone", "--wrap=none"),
    ),
    "txt": Format("plain", Dialect(spell_bare, tables="lines"), ("--wrap=none",)),
    "opendocument": Format("opendocument", Dialect(spell_dressed), (f"--template={CONTENT}", "--wrap=none")),
}
"""The document's title stands in its own text, so that no format prints pandoc's title block above it."""


def write_pandoc(view: View, setting: Setting, to: str) -> bytes:
    """The document as md, txt, or in any format by pandoc's name for it; dated by the View."""
    form = FORMATS.get(to) or Format(to, Dialect(spell_dressed), ("--wrap=none",))
    moment = datetime.fromisoformat(view.properties.date).replace(tzinfo=UTC)
    return run_pandoc(tree_of(view, setting, form.dialect), form.writer, form.options, moment)


def write_md(view: View, setting: Setting) -> bytes:
    """GitHub's Markdown with front matter, pipe tables and footnotes."""
    return write_pandoc(view, setting, "md")


def write_txt(view: View, setting: Setting) -> bytes:
    """The letters as typed: a line a paragraph, a line a row of a table."""
    return write_pandoc(view, setting, "txt")
