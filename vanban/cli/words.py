"""What the commands say besides diagnostics, both languages side by side."""

from __future__ import annotations

import re

from vanban.cli.words_of_help import HELP_WORDS
from vanban.cli.words_of_outcomes import OUTCOME_WORDS
from vanban.cli.words_of_preview import PREVIEW_WORDS
from vanban.cli.words_of_redlines import REDLINE_WORDS
from vanban.diagnostics.wording import Language

WORDS: dict[str, tuple[str, str]] = {**HELP_WORDS, **OUTCOME_WORDS, **PREVIEW_WORDS, **REDLINE_WORDS}

ARGUMENT_ERRORS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("unrecognized arguments: (.*)", ("không có tham số này: {0}", "unrecognized arguments: {0}")),
    ("the following arguments are required: (.*)", ("thiếu tham số: {0}", "missing arguments: {0}")),
    (
        r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)",
        ("{0}: không có lựa chọn {1}; chọn một trong: {2}", "{0}: there is no choice {1}; choose one of: {2}"),
    ),
    ("argument (.*?): expected one argument", ("{0}: cần một giá trị", "{0}: needs a value")),
    (
        "argument (.*?): invalid (?:int|float) value: (.*)",
        ("{0}: {1} không phải là số hợp lệ", "{0}: {1} is not a valid number"),
    ),
    ("argument (.*?): ignored explicit argument (.*)", ("{0}: không nhận giá trị {1}", "{0}: takes no value {1}")),
    ("ambiguous option: (.*) could match (.*)", ("{0} có thể là {1}: viết đủ tên", "{0} may be {1}: write it in full")),
)
"""What argparse says of wrong arguments, as patterns, and how we say it."""


def argument_error(message: str, language: Language) -> str:
    """What argparse says of wrong arguments, in the chosen language; as it stands where no pattern knows it."""
    for pattern, wordings in ARGUMENT_ERRORS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return wordings[0 if language == "vi" else 1].format(*found.groups())
    return message


def say(name: str, language: Language, /, **values: object) -> str:
    """The words of this name, with values filled in."""
    text = WORDS[name][0 if language == "vi" else 1]
    return text.format(**values) if values else text
