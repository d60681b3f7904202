"""Inline marks: stars without a partner, and footnotes that are called or defined alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.resolve.texts import texts
from vanban.sources.source_tree import Path, SourceTree
from vanban.text.inline import read_inline

OUTSIDE_THE_BODY = frozenset(
    (
        "type",
        "issuer",
        "governing_agency",
        "letterhead",
        "symbol",
        "place",
        "subject",
        "subtitle",
        "draft_mark",
        "addressees",
        "recipients",
        "file_copies",
        "drafter",
        "signature",
        "contact",
        "footnotes",
    )
)
"""Keys whose text is not set where a note could stand below it."""


def mark_problems(tree: SourceTree, footnotes: dict[str, str]) -> Iterator[Diagnostic]:
    """Stars that print as typed, and calls and notes that do not fit each other."""
    calls: Counter[str] = Counter()
    for path, text in texts(tree.value):
        for line in text.split("\n") if any(sign in text for sign in "*^") else ():
            inline = read_inline(line)
            if inline.unpaired_stars:
                yield Diagnostic("VB201", tree.span_within(path, "*"), {"mark": "*"})
            for number in (str(run.footnote) for run in inline.runs if run.footnote is not None):
                calls[number] += 1
                yield from _call_problems(number, calls[number], path, tree, footnotes)
    for number in footnotes:
        if not calls[number]:
            yield Diagnostic("VB104", tree.key_span(("footnotes", number)), {"number": number})


def _call_problems(
    number: str, count: int, path: Path, tree: SourceTree, footnotes: dict[str, str]
) -> Iterator[Diagnostic]:
    span = tree.span_within(path, f"[^{number}]")
    if path[0] in OUTSIDE_THE_BODY:
        yield Diagnostic("VB106", span)
    elif number not in footnotes:
        yield Diagnostic("VB103", span, {"number": number})
    elif count > 1:
        yield Diagnostic("VB105", span, {"number": number})
