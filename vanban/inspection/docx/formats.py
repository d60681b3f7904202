"""From settings to formats: what Word assumes where nothing is said."""

from __future__ import annotations

from typing import cast

from vanban.inspection.docx.paragraph import Alignment, ParagraphFormat, RunFormat
from vanban.inspection.docx.settings import AUTO_SPACE, Settings
from vanban.law.units import Mm, Pt

WORDS_FONT = "Times New Roman"
"""What Word uses where no font is named."""
WORDS_SIZE = 20
SINGLE = 240
TEXT_LEVEL = 9


def mm(twips: float) -> Mm:
    """Twentieths of a point in millimetres."""
    return Pt(twips / 20).mm


def run_format(settings: Settings) -> RunFormat:
    """How letters of these settings look."""
    size = _number(settings, "size", WORDS_SIZE)
    east = "eastAsia" if settings.get("hint") == "eastAsia" else "hAnsi"
    return RunFormat(
        ascii=_word(settings, "font.ascii", WORDS_FONT),
        latin=_word(settings, f"font.{east}", WORDS_FONT),
        east_asian=_word(settings, "font.eastAsia", WORDS_FONT),
        complex=_word(settings, "font.cs", WORDS_FONT),
        size=Pt(size / 2),
        bold=bool(settings.get("b")),
        italic=bool(settings.get("i")),
        upper=bool(settings.get("caps") or settings.get("smallCaps")),
        underlined=_word(settings, "u", "none") != "none",
        hidden=bool(settings.get("vanish")),
        colour=_word(settings, "colour", "auto"),
        highlight=_word(settings, "highlight", "none").replace("none", "") or None,
        shift=_word(settings, "shift", "").replace("baseline", ""),
        language=_word(settings, "language", ""),
    )


def paragraph_format(settings: Settings, style: str, letter: float) -> ParagraphFormat:
    """How a paragraph of these settings is set; `letter` is the half points of an indent's letter."""
    outline = settings.get("outline")
    rule = _word(settings, "lineRule", "auto")
    line = _number(settings, "line", SINGLE)
    tabs = settings.get("tabs")
    return ParagraphFormat(
        style=style,
        align=cast(Alignment, _word(settings, "align", "left")),
        left=_indent(settings, "left", letter),
        right=_indent(settings, "right", letter),
        first_line=_indent(settings, "first", letter),
        before=_space(settings, "before"),
        after=_space(settings, "after"),
        line=line / SINGLE if rule == "auto" else line / 20,
        line_rule=rule,
        contextual=bool(settings.get("contextualSpacing")),
        keep_next=bool(settings.get("keepNext")),
        keep_lines=bool(settings.get("keepLines")),
        page_break_before=bool(settings.get("pageBreakBefore")),
        outline=outline if isinstance(outline, int) and outline < TEXT_LEVEL else None,
        tabs=tuple(mm(stop) for stop, kept in sorted(tabs.items()) if kept) if isinstance(tabs, dict) else (),
        frame_align=_word(settings, "frame", ""),
        top_border=_word(settings, "border.top", ""),
        bottom_border=_word(settings, "border.bottom", ""),
        is_framed=bool(settings.get("border.left")),
    )


def _indent(settings: Settings, side: str, letter: float) -> Mm:
    letters = _number(settings, f"ind.{side}Chars", 0)
    return Pt(letters / 100 * letter / 2).mm if letters else mm(_number(settings, f"ind.{side}", 0))


def _space(settings: Settings, side: str) -> Pt:
    return Pt((AUTO_SPACE if settings.get(f"{side}.auto") else _number(settings, side, 0)) / 20)


def _number(settings: Settings, name: str, otherwise: float) -> float:
    found = settings.get(name)
    return float(found) if isinstance(found, int | float) else otherwise


def _word(settings: Settings, name: str, otherwise: str) -> str:
    found = settings.get(name)
    return found if isinstance(found, str) else otherwise
