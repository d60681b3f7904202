"""The language of what is printed: Vietnamese, or English where it is asked for."""

from __future__ import annotations

import os
from collections.abc import Sequence

from vanban.diagnostics.wording import Language


def chosen_language(arguments: Sequence[str]) -> Language:
    """From --lang, else from VANBAN_LANG, else Vietnamese; read before the arguments are parsed, for --help."""
    wanted = os.environ.get("VANBAN_LANG", "vi")
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            wanted = arguments[index + 1]
        elif argument.startswith("--lang="):
            wanted = argument.partition("=")[2]
    return "en" if wanted.lower().startswith("en") else "vi"
