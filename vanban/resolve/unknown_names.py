"""Names that no entry fits: how far they go, and what they may have been meant to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vanban.resolve.directory import Directory, Scope
from vanban.resolve.names import find_name
from vanban.resolve.nearest import nearest_name, plain
from vanban.resolve.party_words import JOINING_VERBS
from vanban.resolve.places import province_at
from vanban.resolve.words import Word

MOST_EXTENTS = 5
"""Commas and connectives that one unknown name may hold."""

LONGEST_PROVINCE = 6
"""Words of a province's name with the word before it."""


def extents(words: Sequence[Word], start: int, is_known: Callable[[int], bool]) -> list[int]:
    """Where the unknown name may end, shortest first: before a mark, or before "và" and a known name."""
    ends: list[int] = []
    at = start + 1
    while at < len(words) and len(ends) < MOST_EXTENTS:
        key = words[at].key
        if key in ("(", ")", ";", ":") or JOINING_VERBS.behind(words, at) > at:
            break
        if key in (",", "."):
            ends.append(at)
        if key in (",", "và") and is_known(at + 1):
            return ends if key == "," else [*ends, at]
        at += 1
    return ends if len(ends) == MOST_EXTENTS else [*ends, at]


def guess(words: Sequence[Word], directory: Directory, scope: Scope) -> str:
    """The name that these words misspell, or nothing."""
    whole = _guess_unit(words, directory, scope)
    if whole:
        return whole
    for at in range(max(1, len(words) - LONGEST_PROVINCE), len(words)):
        found = province_at(words, at, directory)
        if found.behind == len(words) and (found.province or words[at].key == "tỉnh"):
            return _guess_unit(words[:at], directory, scope)
    return _guess_province(words, directory, scope)


def _typed(words: Sequence[Word]) -> str:
    return " ".join(word.key for word in words)


def _guess_unit(words: Sequence[Word], directory: Directory, scope: Scope) -> str:
    spellings = directory.whole_spellings
    place = nearest_name(_typed(words), directory.plain_names, lambda n: spellings[n].entry.is_visible(scope, None))
    return "" if place is None else spellings[place].name


def _guess_province(words: Sequence[Word], directory: Directory, scope: Scope) -> str:
    """A known unit with the name of its province misspelt."""
    at = next((n for n, word in enumerate(words) if n and word.key == "tỉnh"), 0)
    found = find_name(words[: at + 1], 0, directory, scope) if at else None
    if found is None or found.behind != at + 1:
        return ""
    names = list(directory.province_by_name)
    place = nearest_name(_typed(words[at + 1 :]), [plain(name) for name in names])
    if place is None:
        return ""
    return f"{found.spelling.name.removesuffix(' tỉnh')} tỉnh {names[place]}"
