"""Wrong documents, one folder each, with every finding marked in the document under the words it is about.

A marker is a comment under the line: carets below the span, then the code. A `#` in the first column that is followed
by a caret is itself under the span. Where no comment can stand, expected.yaml lists the findings instead.
ACCEPT_REPORTS=1 rewrites the reports, never the markers.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, in_order
from vanban.diagnostics.formats import text
from vanban.layout.fonts import load_fonts
from vanban.pipeline.checking import Checked, check_reading
from vanban.pipeline.shared import load_shared
from vanban.sources.reading import read_file

DOCUMENT = "document.yaml"
CASES = sorted(path.parent for path in Path(__file__).parent.glob(f"*/{DOCUMENT}"))
MARKER = re.compile(r"(?P<lead># *)(?P<carets>\^+) (?P<code>[A-Z]+\d+)")


class Mark(NamedTuple):
    """A finding with its place on its first line; columns count characters from 1, the end is one past the last."""

    line: int
    column: int
    end_column: int
    code: str


def checked(folder: Path) -> Checked:
    """The case's document checked, under its bare name."""
    path = folder / DOCUMENT
    return check_reading(read_file(path, DOCUMENT), path, load_shared().directory, load_fonts(project.FONTS))


def marks(folder: Path) -> list[Mark]:
    """What the case says must be found."""
    beside = folder / "expected.yaml"
    if beside.exists():
        return sorted(Mark(**mark) for mark in yaml.safe_load(beside.read_text("utf-8")))
    lines = (folder / DOCUMENT).read_text("utf-8-sig").split("\n")
    return sorted(_marks(lines))


def _marks(lines: list[str]) -> Iterator[Mark]:
    at = 0
    for number, line in enumerate(lines, 1):
        found = MARKER.fullmatch(line.rstrip())
        if found is None:
            at = number
            continue
        column = 1 if found["lead"] == "#" else found.start("carets") + 1
        yield Mark(at, column, found.end("carets") + 1, found["code"])


def mark_of(diagnostic: Diagnostic, lines: list[str]) -> Mark:
    """The finding as a marker would show it: one of several lines is marked to the end of the first."""
    span = diagnostic.span
    end = span.end_column if span.end_line == span.line else len(lines[span.line - 1].rstrip()) + 1
    return Mark(span.line, span.column, end, diagnostic.code)


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_exactly_the_marked_faults_are_found_where_they_are_marked(folder: Path) -> None:
    found = checked(folder)
    lines = found.text.split("\n")
    assert sorted(mark_of(each, lines) for each in found.diagnostics) == marks(folder)


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_report_says_what_it_said(folder: Path) -> None:
    found = checked(folder)
    report = text.write(in_order(list(found.diagnostics)), {DOCUMENT: found.text}, "vi")
    accepted = folder / "report.txt"
    if os.environ.get("ACCEPT_REPORTS"):
        accepted.write_text(report, "utf-8")
    assert report == accepted.read_text("utf-8")


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_nothing_is_found_twice(folder: Path) -> None:
    found = list(checked(folder).diagnostics)
    assert len(in_order(found)) == len(found)
