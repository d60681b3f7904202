"""Breaking a line where Python must decide: names of issuers and subjects, in lines of even length."""

from __future__ import annotations

from vanban.law.units import Mm, Pt
from vanban.layout.fonts import Fonts
from vanban.text.inline import read_inline
from vanban.text.no_break import bind


def plain_text(marked: str) -> str:
    """The letters of a line without its inline marks."""
    return "".join(run.text for run in read_inline(marked).runs)


def balanced(text: str, width: Mm, fonts: Fonts, size: Pt, *, bold: bool) -> tuple[str, ...]:
    """The text in as few lines as fit the width, and those as even as can be; a word is never cut."""
    words = bind(text).split(" ")
    lines = _greedy(words, width, fonts, size, bold)
    low, high = 0.0, width.millimetres
    while high - low > 0.5:
        middle = (low + high) / 2
        tried = _greedy(words, Mm(middle), fonts, size, bold)
        fits = len(tried) <= len(lines) and all(
            fonts.width(plain_text(line), size, bold=bold).millimetres <= max(middle, low) for line in tried
        )
        if fits:
            high, lines = middle, tried
        else:
            low = middle
    return tuple(lines)


def _greedy(words: list[str], width: Mm, fonts: Fonts, size: Pt, bold: bool) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if fonts.width(plain_text(longer), size, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
