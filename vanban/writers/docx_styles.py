"""Word's styles, made from the named styles: what each says in the words and units of WordprocessingML."""

from __future__ import annotations

from vanban.layout.styles import Alignment, StyleName, TextStyle
from vanban.values import dataclass
from vanban.writers.setting import Setting

SINGLE_LINE = 240
"""Word counts automatic line spacing in 240ths of a line."""

ALIGNMENTS: dict[Alignment, str] = {"left": "left", "center": "center", "right": "right", "justify": "both"}

OUTLINE: dict[StyleName, int] = {
    "part": 0,
    "heading_1": 0,
    "heading_2": 1,
    "heading_3": 2,
    "heading_4": 3,
    "annex_label": 0,
}
"""The usual outline level of a heading's style, counted from 0."""


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A paragraph style: lengths in twips, letter size in half points, lines in 240ths."""

    id: StyleName
    name: str
    size: int
    bold: bool
    italic: bool
    alignment: str
    first_line: int
    left: int
    before: int
    after: int
    line: int
    keep_next: bool
    outline: int | None


def outline_of(style: StyleName) -> int | None:
    """The outline level, counted from 0, that a style has by itself."""
    return OUTLINE.get(style)


def word_styles(setting: Setting) -> tuple[WordStyle, ...]:
    """Every named style, in the order of the table."""
    return tuple(_word_style(name, style) for name, style in setting.styles.items())


def _word_style(name: StyleName, style: TextStyle) -> WordStyle:
    return WordStyle(
        id=name,
        name=style.label,
        size=style.size.half_points,
        bold=style.bold,
        italic=style.italic,
        alignment=ALIGNMENTS[style.align],
        first_line=style.first_line.twips,
        left=style.left.twips,
        before=style.before.twips,
        after=style.after.twips,
        line=SINGLE_LINE,
        keep_next=style.keep_with_next,
        outline=outline_of(name),
    )
