"""Inline marks: stars without a partner, and footnotes that are called or defined alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vanban.diagnostics.diagnostic import Diagnostic
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
    for path, text in tree.texts:
        if "*" in text or "^" in text:
            yield from _star_problems(path, text, tree)
            yield from _call_problems(path, text, calls, tree, footnotes)
    for number in footnotes:
        if not calls[number]:
            yield Diagnostic("VB104", tree.key_span(("footnotes", number)), {"number": number})


def _star_problems(path: Path, text: str, tree: SourceTree) -> Iterator[Diagnostic]:
    """The first of a value: its partner may be what the next ones lack."""
    before = 0
    for line in text.split("\n"):
        for star in read_inline(line).unpaired_stars:
            yield Diagnostic("VB201", tree.span_within(path, "*", before + star), {"mark": "*"})
            return
        before += line.count("*")


def _call_problems(
    path: Path, text: str, calls: Counter[str], tree: SourceTree, footnotes: dict[str, str]
) -> Iterator[Diagnostic]:
    here: Counter[str] = Counter()
    for number in _called(text):
        span = tree.span_within(path, f"[^{number}]", here[number])
        calls[number] += 1
        here[number] += 1
        if path[0] in OUTSIDE_THE_BODY:
            yield Diagnostic("VB106", span)
        elif number not in footnotes:
            yield Diagnostic("VB103", span, {"number": number})
        elif calls[number] > 1:
            yield Diagnostic("VB105", span, {"number": number})


def _called(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (str(run.footnote) for run in read_inline(line).runs if run.footnote is not None)
