"""Breaking a line where Python must decide: names of issuers and subjects, in lines of even length."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from vanban.law.units import Mm, Pt
from vanban.layout.fonts import Fonts
from vanban.text.inline import read_inline
from vanban.text.no_break import bind


def plain_text(marked: str) -> str:
    """The letters of a line without its inline marks."""
    return "".join(run.text for run in read_inline(marked).runs)


@lru_cache(maxsize=128)
def balanced(text: str, width: Mm, fonts: Fonts, size: Pt, *, bold: bool) -> tuple[str, ...]:
    """The text in as few lines as fit the width, and those as even as can be; a word is never cut."""

    @cache
    def length(line: str) -> float:
        return fonts.width(plain_text(line), size, bold=bold).millimetres

    words = bind(text).split(" ")
    lines = _greedy(words, width.millimetres, length)
    low, high = 0.0, width.millimetres
    while len(lines) > 1 and high - low > 0.5:
        middle = (low + high) / 2
        tried = _greedy(words, middle, length)
        if len(tried) <= len(lines) and all(length(line) <= middle for line in tried):
            high, lines = middle, tried
        else:
            low = middle
    return tuple(lines)


def _greedy(words: list[str], width: float, length: Callable[[str], float]) -> list[str]:
    """Words a line while they fit; `length` measures a line, in the millimetres of `width`."""
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if length(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
