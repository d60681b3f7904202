"""Sentences that YAML takes to end before a `#`."""

from __future__ import annotations

import re

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.sources.source_text import SourceText

CUT = re.compile(r"[ \t]+(?P<comment>#[^\s#!][^\n]*)")

SHARP = re.compile(r"#(?<=[ \t]#)[^\s#!]")
"""The sign first, which is rare: a blank would be looked behind at every word."""


def has_sharp(text: str) -> bool:
    """Whether a sentence of the text may be cut short: few texts have such a `#` at all."""
    return SHARP.search(text) is not None


def cut_sentence(source: SourceText, end: int) -> Diagnostic | None:
    """A plain sentence that a `#` cut short (`xã #1`): the comment begins right after it, without a blank inside."""
    match = CUT.match(source.text, end)
    if not match:
        return None
    comment, start = match["comment"].rstrip(), match.start("comment")
    return Diagnostic("YM108", source.span_between(start, start + len(comment)), {"comment": comment})
