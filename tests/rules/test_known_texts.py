"""What is known of texts is what a look at them would see, however many were asked of before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.rules import known_texts
from vanban.rules.joined_texts import JoinedTexts, join
from vanban.rules.known_texts import KnownTexts, SearchedTexts
from vanban.text.late_pattern import LatePattern

DOCUMENTS = st.lists(st.lists(st.text("abc\n"), max_size=6), max_size=4)
LETTERS = [LatePattern("b"), LatePattern("c")]
LETTER = LETTERS[0]


@given(DOCUMENTS, st.lists(st.sampled_from(LETTERS), min_size=1, max_size=4))
def test_each_document_after_another_has_the_texts_that_hold_a_core(
    documents: list[list[str]], asked: list[LatePattern]
) -> None:
    known = KnownTexts()
    for texts in documents:
        searched = SearchedTexts(texts, known)
        for core in asked:
            assert searched.holding(core) == [at for at, text in enumerate(texts) if core.pattern in text]


def test_a_text_that_is_known_is_not_searched_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = KnownTexts()
    SearchedTexts(["ab", "c"], known).holding(LETTER)
    monkeypatch.setattr(known_texts, "join", searching_nothing)
    assert SearchedTexts(["c", "ab", "ab"], known).holding(LETTER) == [1, 2]


def test_texts_are_forgotten_before_they_are_too_many() -> None:
    known = KnownTexts()
    for number in range(10):
        SearchedTexts([f"b{number} {at}" for at in range(known_texts.MOST)], known).holding(LETTER)
        assert len(known) <= 2 * known_texts.MOST
    assert SearchedTexts(["b0 0", "a"], known).holding(LETTER) == [0]


def test_a_document_may_ask_on_after_its_texts_were_forgotten() -> None:
    known = KnownTexts()
    first = SearchedTexts(["ab", "c"], known)
    assert first.holding(LETTER) == [0]
    for number in range(2):
        SearchedTexts([f"{number} {at}" for at in range(known_texts.MOST + 1)], known).holding(LETTER)
    assert first.holding(LETTERS[1]) == [1]


def searching_nothing(texts: list[str]) -> JoinedTexts:
    assert not texts
    return join(texts)
