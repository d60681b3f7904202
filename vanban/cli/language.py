"""The language of what is printed: Vietnamese, or English where it is asked for."""

from __future__ import annotations

import os
from collections.abc import Sequence

from vanban.diagnostics.wording import Language

LANGUAGES: tuple[Language, ...] = ("vi", "en")


def chosen_language(arguments: Sequence[str]) -> Language:
    """The last one asked for, else from VANBAN_LANG, else Vietnamese; read before the arguments are, for --help."""
    wanted = _split(arguments)[0][-1:] or [os.environ.get("VANBAN_LANG", "vi")]
    return "en" if wanted[0].lower().startswith("en") else "vi"


def unknown_language(arguments: Sequence[str]) -> str | None:
    """The first language asked for by --lang that is none of ours."""
    return next((wanted for wanted in _split(arguments)[0] if wanted.lower() not in LANGUAGES), None)


def without_language(arguments: Sequence[str]) -> list[str]:
    """The arguments without --lang and its value, wherever they stand."""
    return _split(arguments)[1]


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The languages asked for, and the other arguments; what stands behind `--` is no option."""
    wanted: list[str] = []
    others: list[str] = []
    words = list(arguments)
    while words and words[0] != "--":
        word = words.pop(0)
        if word == "--lang" and words:
            wanted.append(words.pop(0))
        elif word.startswith("--lang="):
            wanted.append(word.partition("=")[2])
        else:
            others.append(word)
    return wanted, others + words
