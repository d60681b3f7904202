"""Two states as one View: nothing lost, nothing cut, little marked."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

import pytest

from tests.reading.content import DOCUMENTS, view_of
from tests.redlining.pairs import CASES, pair_of
from tests.redlining.promises import assert_holds_both
from vanban.layout.blocks import paragraphs_of
from vanban.layout.view import Run, View
from vanban.redlining.merge import merge
from vanban.writers.reading_order import reading_order

GONE = "\0"


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_a_real_edit_holds_both_states_exactly(number: int) -> None:
    pair = pair_of(number)
    assert_holds_both(merge(pair.old, pair.new), pair.old, pair.new)
    assert_holds_both(merge(pair.new, pair.old), pair.new, pair.old)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_merged_with_itself_bears_no_mark(path: Path) -> None:
    assert merge(view_of(path), view_of(path)) == view_of(path)


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_of_the_words_that_difflib_leaves_equal_nine_in_ten_stay_unmarked(number: int) -> None:
    pair = pair_of(number)
    old, new = words_of(pair.old), words_of(pair.new)
    equal = sum(size for _, _, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    assert unmarked_words(merge(pair.old, pair.new)) >= 0.9 * equal


def words_of(view: View) -> list[str]:
    return [word for paragraph in paragraphs_of(reading_order(view)) for word in paragraph.text.split()]


def unmarked_words(merged: View) -> int:
    """Words whole in both states, no letter of which came or went."""
    texts = ("".join(map(letters, paragraph.runs)) for paragraph in paragraphs_of(reading_order(merged)))
    return sum(GONE not in word for text in texts for word in text.split())


def letters(run: Run) -> str:
    """The letters of a run; another sign for each that came or went."""
    is_kept = run.mark is None or run.mark.kind == "changed"
    return run.text if is_kept else "".join(letter if letter.isspace() else GONE for letter in run.text)
