"""Sentences that YAML takes to end before a `#`."""

from __future__ import annotations

import re

from vanban.diagnostics.diagnostic import Diagnostic, Span

CUT = re.compile(r"[ \t]+(?P<comment>#[^\s#!][^\n]*)")


def cut_sentence(file: str, text: str, start: int, end: int) -> Diagnostic | None:
    """A plain sentence that a `#` cut short (`xã #1`): the comment begins right after it, without a blank inside."""
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    match = CUT.match(rest)
    if not match or end == start:
        return None
    line = text.count("\n", 0, end)
    column = end + match.start("comment") - (text.rfind("\n", 0, end) + 1)
    comment = match["comment"].rstrip()
    return Diagnostic(
        "YM108", Span(file, line + 1, column + 1, line + 1, column + 1 + len(comment)), {"comment": comment}
    )
