"""Every scalar in its one style: plain where it can be, folded at sentence ends where it is long."""

from __future__ import annotations

import re
from typing import Any

from vanban.sources.reading import read_text
from vanban.sources.ruamel_door import LINE, folded, is_flow, plain, style_of
from vanban.text.folding import folds_at_sentences

INDENT = 2
OTHER_TYPE = re.compile(
    r"(?:[-+]?(?:0x[\da-fA-F_]+|0o?[0-7_]+|[\d_.,:]+(?:[eE][-+]?\d+)?|\.inf|\.nan)"
    r"|true|false|yes|no|on|off|null|~|y|n|\d{4}-\d\d?-\d\d?.*)?",
    re.IGNORECASE,
)
"""What other readers take for a number, a truth value, a date or nothing, unless it is quoted."""
NOT_FOLDED = re.compile(r"^\s|\s$|[ \t]\n|\n[ \t]|  |\t")
"""Blanks that folding would lose, or keep from being folded."""


def restyle(node: Any, column: int = 0) -> None:
    """Give every scalar below this node, whose keys or dashes stand in this column, its style."""
    is_mapping, inner = isinstance(node, dict), column + INDENT
    for key in list(node) if is_mapping else range(len(node)):
        value = node[key]
        if isinstance(value, dict | list):
            restyle(value, inner)
        elif isinstance(value, str) and is_flow(node):
            node[key] = plain(value) if style_of(value) == "quoted" and _is_bare(value) else value
        elif isinstance(value, str):
            node[key] = _styled(value, inner, column + len(str(key)) + 2 if is_mapping else inner)


def _styled(value: str, indent: int, used: int) -> str:
    style, text = style_of(value), str(value)
    if style == "literal":
        return value
    if "\n" not in text and len(text) <= LINE - used:
        return _on_a_line(value, text, style)
    body = text.rstrip("\n")
    return folded(text, folds_at_sentences(body, LINE - indent)) if _can_fold(body, style) else value


def _is_bare(text: str) -> bool:
    """Whether it needs no quotes in brackets or braces."""
    return (
        not OTHER_TYPE.fullmatch(text) and is_plain(text) and _reads_as(f"[{{k: {text}}}, {text}]", [{"k": text}, text])
    )


def _on_a_line(value: str, text: str, style: str) -> str:
    if style == "quoted" and OTHER_TYPE.fullmatch(text):
        return value
    if is_plain(text):
        return plain(text)
    return folded(text, []) if style == "folded" else value


def _can_fold(text: str, style: str) -> bool:
    """Signs that cannot be seen stay in their quotes."""
    seen = style == "folded" or text.replace("\n", "").isprintable()
    return seen and bool(text) and NOT_FOLDED.search(text) is None


def is_plain(text: str) -> bool:
    """Whether it reads the same without quotes, in a mapping and in a list, without a warning."""
    if "\n" in text or text != text.strip() or not text:
        return False
    return _reads_as(f"k: {text}\nl:\n  - {text}\n", {"k": text, "l": [text]})


def _reads_as(typed: str, value: object) -> bool:
    reading = read_text(typed, "")
    return reading.tree is not None and not reading.diagnostics and reading.tree.value == value
