"""The parts of a Word document that are the same for every document of one setting and language, written once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from vanban.law.nd30 import FONT_NAME
from vanban.layout.profile import Profile
from vanban.layout.styles import StyleName, TextStyle
from vanban.writers.docx_geometry import Geometry
from vanban.writers.docx_styles import SINGLE_LINE, word_styles
from vanban.writers.jinja import render
from vanban.writers.setting import Setting
from vanban.writers.xml_text import printable

TEMPLATES = ("package_relations", "styles", "settings", "header_numbered", "header_empty", "footer_empty")
"""They may not speak of the View."""

Styles = tuple[tuple[StyleName, TextStyle], ...]


def same_parts(setting: Setting, language: str) -> Mapping[str, bytes]:
    """The parts by the names of their templates."""
    return _same_parts(setting.profile, tuple(setting.styles.items()), language)


@lru_cache(maxsize=8)
def _same_parts(profile: Profile, styles: Styles, language: str) -> Mapping[str, bytes]:
    setting = Setting(profile, styles=dict(styles))
    names = {
        "language": language,
        "font": FONT_NAME.text,
        "profile": profile,
        "styles": word_styles(setting),
        "single_line": SINGLE_LINE,
        "geometry": Geometry(setting),
    }
    return {name: printable(render(f"docx/{name}.xml.j2", **names)).encode() for name in TEMPLATES}
