"""Letters that the fonts do not have."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.layout.fonts import Fonts
from vanban.sources.source_tree import SourceTree, Value

INVISIBLE = frozenset("\n\t\u200b\u200c\u200d\u2060\ufeff\u00ad")
"""Characters that need no glyph; writers drop or keep them as they are."""


def letters_without_glyph(tree: SourceTree, fonts: Fonts) -> Iterator[Diagnostic]:
    """An error at each place of a letter that would print as a box; comments do not count."""
    lacking = {letter for letter in set(_letters(tree.value)) if letter not in INVISIBLE and fonts.lacks(letter)}
    for letter in sorted(lacking):
        for offset in _offsets(tree.text, letter):
            arguments = {"character": letter, "code_point": f"U+{ord(letter):04X}"}
            yield Diagnostic("VB102", tree.span_of_offset(offset), arguments)


def _letters(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield from value
    elif isinstance(value, list):
        for item in value:
            yield from _letters(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _letters(item)


def _offsets(text: str, letter: str) -> list[int]:
    """Where the letter stands in the file; its decomposed form counts, and the file's start where it is escaped."""
    for form in (letter, unicodedata.normalize("NFD", letter)):
        found = [at for at in range(len(text)) if text.startswith(form, at)]
        if found:
            return found[:20]
    return [0]
