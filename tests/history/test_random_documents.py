"""What holds for every edit of every document that can be composed."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.properties.composing import Typed, plans, reports, sentences, view_of, yaml_of
from tests.reading import page
from tests.reading.pieces import plain
from vanban import project
from vanban.history.changes import Change
from vanban.history.comparing import Side, compare
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.reports import as_json, markdown, text
from vanban.models.reading import read_document
from vanban.pipeline.formatting.formatting import format_text
from vanban.pipeline.shared import load_shared
from vanban.resolve.resolving import resolve
from vanban.sources.reading import read_text
from vanban.writers.html import write_html
from vanban.writers.setting import Setting

quick = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
UNTOUCHED = ("type", "issuer", "number", "date", "signature", "recipients", "lead", "coordinating", "unit", "deadline")


def side(source: str, folder: Path = project.CONTENT) -> Side:
    tree = read_text(source, "x.yaml").tree
    assert tree is not None
    document, problems = read_document(tree)
    assert document is not None, problems
    return Side(document, resolve(document, tree, load_shared().directory, folder)[0])


def changes(old: Typed, new: Typed) -> tuple[Change, ...]:
    return compare(side(yaml_of(old)), side(yaml_of(new)))


def printed(typed: Typed) -> list[str]:
    return plain(page.pieces_of(write_html(view_of(typed), Setting()))).split()


def lists_in(value: Any) -> list[list[Any]]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, list) and all(isinstance(each, dict) for each in value) else []
    return own + [found for each in inner for found in lists_in(each)]


def sentences_in(value: Any) -> list[tuple[Any, Any]]:
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = []
    for key, each in rows:
        if isinstance(each, str) and each.startswith("Câu ") and "\n" not in each:
            found.append((value, key))
        elif key not in UNTOUCHED:
            found += sentences_in(each)
    return found


@st.composite
def edited(draw: st.DrawFn) -> tuple[Typed, Typed]:
    """A document, and the same after a few edits: other words, an entry less, two entries in the other order."""
    old = draw(plans | reports)
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(1, 4))):
        places, lists = sentences_in(new), [each for each in lists_in(new) if len(each) > 1]
        how = draw(st.sampled_from(("word", "drop", "swap")))
        if how == "word" and places:
            owner, key = draw(st.sampled_from(places))
            owner[key] = draw(sentences)
        elif how != "word" and lists:
            entries = draw(st.sampled_from(lists))
            entries.reverse() if how == "swap" else entries.pop(draw(st.integers(0, len(entries) - 1)))
    return old, new


@given(edited() | st.tuples(plans, plans) | st.tuples(reports, reports))
@quick
def test_nothing_that_is_printed_otherwise_goes_untold(pair: tuple[Typed, Typed]) -> None:
    assert changes(*pair) or printed(pair[0]) == printed(pair[1])


@given(plans | reports)
@quick
def test_a_document_written_in_another_manner_is_the_same(typed: Typed) -> None:
    source = yaml_of(typed)
    assert compare(side(source), side(format_text(source, "x.yaml").text)) == ()


@given(edited())
@quick
def test_every_change_can_be_told_in_every_form(pair: tuple[Typed, Typed]) -> None:
    found = changes(*pair)
    comparison = Comparison("HEAD", "", (DocumentChange("x.yaml", "x.yaml", "Thử", "changed", found),))
    for report in (text, markdown, as_json):
        assert "None" not in report.write(comparison, "vi")
        assert report.write(comparison, "en").startswith(("HEAD → working tree: ", "**", "{"))


@given(edited())
@quick
def test_as_many_come_one_way_as_go_the_other(pair: tuple[Typed, Typed]) -> None:
    there = [type(change).__name__ for change in changes(*pair)]
    back = [type(change).__name__ for change in changes(pair[1], pair[0])]
    for added, removed in (("ElementAdded", "ElementRemoved"), ("TextAdded", "TextRemoved")):
        assert bool(there.count(added)) == bool(back.count(removed))
