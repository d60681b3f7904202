"""Letters that the fonts do not have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.layout.fonts import Fonts
from vanban.sources.source_tree import Path, SourceTree

INVISIBLE = frozenset("\n\t\u200b\u200c\u200d\u2060\ufeff\u00ad")
"""Characters that need no glyph; writers drop or keep them as they are."""


def letters_without_glyph(tree: SourceTree, fonts: Fonts) -> Iterator[Diagnostic]:
    """An error at each place of a letter that would print as a box; keys and comments do not count."""
    for path, text in tree.texts:
        for letter in _lacking(text, fonts):
            yield from _at_each_place(letter, path, tree)


@lru_cache(maxsize=4096)
def _lacking(text: str, fonts: Fonts) -> tuple[str, ...]:
    """The letters of the text that a face does not have, each once, in order."""
    if fonts.letters.issuperset(text):
        return ()
    return tuple(letter for letter in dict.fromkeys(text) if letter not in fonts.letters and letter not in INVISIBLE)


def _at_each_place(letter: str, path: Path, tree: SourceTree) -> Iterator[Diagnostic]:
    """The letter may be typed in decomposed form, or as an escape, which is the whole value's fault."""
    arguments = {"character": letter, "code_point": f"U+{ord(letter):04X}"}
    place = tree.places[path]
    for form in (letter, unicodedata.normalize("NFD", letter)):
        found = [match.span() for match in re.finditer(re.escape(form), tree.text[place.start : place.end])]
        for start, end in found:
            yield Diagnostic("VB102", tree.span_between(place.start + start, place.start + end), arguments)
        if found:
            return
    code = "YM116" if unicodedata.category(letter) == "Cc" else "VB102"
    yield Diagnostic(code, place.value, arguments)
