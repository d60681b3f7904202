"""The web page's style sheet: every named style and every length of the paper, as CSS."""

from __future__ import annotations

from functools import lru_cache

from vanban.law import nd30
from vanban.law.units import Mm, Pt
from vanban.layout.profile import CELL_PADDING, Profile
from vanban.layout.styles import StyleName, TextStyle
from vanban.writers.jinja import render
from vanban.writers.setting import Setting

TIMES_LINE = 1.149
"""Line pitch of the Times metrics at single spacing, as a share of the letter size."""
FONTS = f"{nd30.FONT_NAME.text}, Liberation Serif, Tinos, serif"

TITLE_GAP = Pt(12)
RULE_GAP = Pt(2.5)
RULE_WEIGHT = Pt(0.75)
GRID_WEIGHT = Pt(0.5)
CIRCULATION_TOP = Mm(6)
"""From the paper's edge to the circulation mark's frame."""

PHONE_LINE = 1.4
PHONE_INDENT = 0.4
"""What is left of an indent where the line is short."""
PHONE_NATIONAL_NAME = "4.2vw"
"""Share of a phone's width that still holds the national name on one line."""
DESK = Mm(8)
"""The grey round the sheet on a wide screen, and the side of the text on a narrow one."""


def length(value: Mm | Pt) -> str:
    """The length as CSS writes it, in its own unit."""
    if isinstance(value, Mm):
        return f"{round(value.millimetres, 3):g}mm"
    return f"{round(value.points, 3):g}pt"


def stylesheet(setting: Setting) -> str:
    """The sheet's text; made once for each setting."""
    return _stylesheet(setting.profile, tuple(setting.styles.items()))


@lru_cache(maxsize=8)
def _stylesheet(profile: Profile, styles: tuple[tuple[StyleName, TextStyle], ...]) -> str:
    rules = [(name, _declarations(style)) for name, style in styles]
    return render("html/style.css.j2", rules=rules, fonts=FONTS, **_lengths(profile), **_spacing())


def _declarations(style: TextStyle) -> str:
    """What differs from plain text; a phone shrinks indents (--indent) and need not justify (--flow)."""
    align = "var(--flow)" if style.align == "justify" else style.align
    indent, left = length(style.first_line), length(style.left)
    choices = (
        (True, f"font-size: {length(style.size)}; text-align: {align}"),
        (style.bold, "font-weight: bold"),
        (style.italic, "font-style: italic"),
        (style.first_line != Mm(0), f"text-indent: calc({indent} * var(--indent))"),
        (style.left != Mm(0), f"margin-left: calc({left} * var(--indent))"),
        (style.before != Pt(0), f"margin-top: {length(style.before)}"),
        (style.after != Pt(0), f"margin-bottom: {length(style.after)}"),
        (style.keep_with_next, "break-after: avoid"),
    )
    return "; ".join(declaration for wanted, declaration in choices if wanted)


def _spacing() -> dict[str, object]:
    return {
        "line": TIMES_LINE,
        "phone_line": PHONE_LINE,
        "phone_indent": PHONE_INDENT,
        "phone_national_name": PHONE_NATIONAL_NAME,
    }


def _lengths(profile: Profile) -> dict[str, str]:
    lengths: dict[str, Mm | Pt] = {
        "paper_width": profile.paper_width,
        "paper_height": profile.paper_height,
        "top": profile.margin_top,
        "right": profile.margin_right,
        "bottom": profile.margin_bottom,
        "left": profile.margin_left,
        "header_distance": profile.header_distance,
        "page_number_size": nd30.PAGE_NUMBER_SIZE.high,
        "body_size": profile.body_size,
        "national_name_size": profile.national_name_size,
        "text_width": profile.text_width,
        "circulation_left": profile.paper_width * 0.5,
        "circulation_top": CIRCULATION_TOP,
        "title_gap": TITLE_GAP,
        "rule_gap": RULE_GAP,
        "rule_weight": RULE_WEIGHT,
        "grid_weight": GRID_WEIGHT,
        "cell_padding": CELL_PADDING,
        "desk": DESK,
        "narrow": profile.paper_width + DESK * 2,
        "phone": profile.text_width + DESK * 2,
    }
    return {name: length(value) for name, value in lengths.items()}
