"""The fonts that a theme names for others."""

from __future__ import annotations

from vanban.inspection.docx.markup import A, Element
from vanban.inspection.docx.settings import ThemeFonts

FAMILIES = {"major": "majorFont", "minor": "minorFont"}
SCRIPTS = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}


def theme_fonts(theme: Element | None) -> ThemeFonts:
    """Typefaces by the words that styles use for them, such as `minorHAnsi`."""
    if theme is None:
        return {}
    return {
        f"{family}{script}": _typeface(theme, tag, kind)
        for family, tag in FAMILIES.items()
        for script, kind in SCRIPTS.items()
    }


def _typeface(theme: Element, family: str, kind: str) -> str:
    font = theme.find(f".//{A}{family}/{A}{kind}")
    return "" if font is None else font.get("typeface", "")
