"""What is known of texts is what a look at them would see, however many were asked of before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.rules import known_texts
from vanban.rules.known_texts import KnownTexts
from vanban.text.late_pattern import LatePattern

DOCUMENTS = st.lists(st.lists(st.text("abc\n"), max_size=6), max_size=4)
LETTER = LatePattern("b")


@given(DOCUMENTS)
def test_each_document_after_another_has_the_texts_that_hold_the_core(documents: list[list[str]]) -> None:
    known = KnownTexts(LETTER)
    for texts in documents:
        assert known.holding(texts) == [at for at, text in enumerate(texts) if "b" in text]


def test_a_text_that_is_known_is_not_searched_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = KnownTexts(LETTER)
    known.holding(["ab", "c"])
    monkeypatch.setattr(known_texts, "join", searching_nothing)
    assert known.holding(["c", "ab", "ab"]) == [1, 2]


def test_the_oldest_texts_are_forgotten_before_they_are_too_many() -> None:
    known = KnownTexts(LETTER)
    for number in range(10):
        known.holding([f"b{number} {at}" for at in range(known_texts.MOST)])
        assert len(known) <= 2 * known_texts.MOST
    assert known.holding(["b0 0", "a"]) == [0]


def searching_nothing(_: list[str]) -> None:
    raise AssertionError
