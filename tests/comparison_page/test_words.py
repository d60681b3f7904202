"""The page holds the words of both states: nothing lost, nothing added, each marked as what it is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.comparison_page.reading import pane, words, words_of_view
from tests.history.test_random_documents import edited
from tests.properties.composing import Typed, plans, view_of
from tests.reading import content
from tests.redlining.pairs import CASES, Pair, pair_of
from vanban.comparison_page.page import write_page
from vanban.history.comparison import Comparison, DocumentChange
from vanban.layout.view import View

DOCUMENTS = content.DOCUMENTS


def page_of(old: View, new: View) -> str:
    comparison = Comparison("HEAD", "", (DocumentChange("x.yaml", "x.yaml", "Thử", "changed"),))
    return write_page(comparison, {"x.yaml": (old, new)}, "vi")


def assert_words_are_those_of_both(pair: Pair) -> None:
    page, before, after = page_of(pair.old, pair.new), words_of_view(pair.old), words_of_view(pair.new)
    marked = pane(page, "merged")
    assert words(marked, leave=("del", "deleted")) == after
    assert words(marked, leave=("ins", "inserted")) == before
    assert words(pane(page, "old")) == before
    assert words(pane(page, "new")) == after


@cache
def view(path: Path) -> View:
    return content.view_of(path)


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_a_real_edit_keeps_every_word(number: int) -> None:
    assert_words_are_those_of_both(pair_of(number))


@pytest.mark.parametrize("old", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_against_any_other_keeps_every_word(old: Path) -> None:
    for new in DOCUMENTS:
        assert_words_are_those_of_both(Pair(f"{old.stem} → {new.stem}", view(old), view(new)))


@given(edited())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_random_edit_keeps_every_word(pair: tuple[Typed, Typed]) -> None:
    assert_words_are_those_of_both(Pair("ngẫu nhiên", view_of(pair[0]), view_of(pair[1])))


@given(plans)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_is_marked_where_nothing_changed(typed: Typed) -> None:
    same = view_of(typed)
    page = page_of(same, same)
    assert not pane(page, "merged").xpath(".//ins | .//del | .//*[contains(@class,'changed')]")
