"""Every scalar in its one style: plain where it can be, folded at sentence ends where it is long."""

from __future__ import annotations

import re
from typing import Any

from vanban.sources.reading import read_text
from vanban.sources.ruamel_door import LINE, folded, has_comment, is_flow, load, plain, style_of
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


def restyle(node: Any, *, bare_ends: bool) -> None:
    """Give every scalar below this node its style; with `bare_ends`, no block keeps a line end behind its text."""
    _restyle(node, 0, bare_ends)


def _restyle(node: Any, column: int, bare_ends: bool) -> None:
    is_mapping, inner = isinstance(node, dict), column + INDENT
    for key in list(node) if is_mapping else range(len(node)):
        value = node[key]
        if isinstance(value, dict | list):
            _restyle(value, inner, bare_ends)
        elif isinstance(value, str) and is_flow(node):
            node[key] = plain(value) if style_of(value) == "quoted" and _is_bare(value) else value
        elif isinstance(value, str):
            used = column + len(str(key)) + 2 if is_mapping else inner
            node[key] = _styled(value, inner, used, bare_ends, is_fixed=has_comment(node, key))


def _styled(value: str, indent: int, used: int, bare_ends: bool, *, is_fixed: bool) -> str:
    """The value in its style; where a comment is tied to it, a block stays a block and a line a line."""
    style = style_of(value)
    text = value.rstrip("\n") if bare_ends and style in ("folded", "literal") else str(value)
    if style == "literal":
        return value if text == value else type(value)(text)
    fits = "\n" not in text and len(text) <= LINE - used
    if fits and not (style == "folded" and is_fixed):
        return _on_a_line(value, text, style)
    if (is_fixed and style != "folded") or not _can_fold(text, style):
        return value
    return folded(value, text, folds_at_sentences(text, LINE - indent))


def _is_bare(text: str) -> bool:
    """Whether it needs no quotes in brackets."""
    return not set(text) & set("[]{},") and not OTHER_TYPE.fullmatch(text) and is_plain(text)


def _on_a_line(value: str, text: str, style: str) -> str:
    if style == "quoted" and OTHER_TYPE.fullmatch(text):
        return value
    if is_plain(text):
        return plain(text)
    return folded(value, text, []) if style == "folded" else value


def _can_fold(text: str, style: str) -> bool:
    """Signs that cannot be seen stay in their quotes."""
    seen = style == "folded" or text.replace("\n", "").isprintable()
    return seen and bool(text) and NOT_FOLDED.search(text) is None


def is_plain(text: str) -> bool:
    """Whether it reads the same without quotes, in a mapping and in a list, without a warning."""
    if "\n" in text or text != text.strip() or not text:
        return False
    reading = read_text(f"k: {text}\nl:\n  - {text}\n", "")
    return reading.tree is not None and not reading.diagnostics and reading.tree.value == {"k": text, "l": [text]}


def loaded(text: str) -> Any:
    """The document as ruamel.yaml reads it."""
    return load(text)
