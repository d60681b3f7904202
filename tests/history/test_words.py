"""Texts compared word by word: nothing lost, nothing cut, little marked."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.history.likeness import out_of_order, pair, word_likeness
from vanban.history.words import compare_words, new_text, old_text, split

WORDS = (
    "Sở", "Công", "Thương,", "và", "phối", "hợp;", "“mở”", "(b/c)", "31/12/2026.", "1.250", "240/KH-UBND", "ngày",
    "11 tháng 9 năm 2025", "100%", "kinh tế - xã hội", "*Giải", "pháp*", "1 250 000 đồng", "\n", "  ", "–",
)  # fmt: skip
SINGLE = tuple(word for word in WORDS if word.split() == [word])
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
WHOLE = re.compile(r"\d{1,2} tháng \d{1,2} năm \d{4}|\d[\d./,-]*\d|\w+")


@st.composite
def edits(draw: st.DrawFn, known: tuple[str, ...] = WORDS) -> tuple[str, str]:
    """A text, and the same with words taken out, put in and exchanged."""
    words = draw(st.lists(st.sampled_from(known), min_size=1, max_size=40))
    changed = list(words)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(changed)))
        changed[at : at + draw(st.integers(0, 3))] = draw(st.lists(st.sampled_from(known), max_size=3))
    return " ".join(words), " ".join(changed)


@given(st.one_of(edits(), st.tuples(st.text(), st.text()), st.tuples(SENTENCES, SENTENCES)))
def test_the_pieces_make_both_texts_exactly(texts: tuple[str, str]) -> None:
    pieces = compare_words(*texts)
    assert (old_text(pieces), new_text(pieces)) == texts
    assert all(piece.text for piece in pieces)
    assert all(one.kind != other.kind for one, other in pairwise(pieces))


@given(edits())
def test_a_piece_ends_between_words_and_never_inside_a_date_or_a_number(texts: tuple[str, str]) -> None:
    pieces = compare_words(*texts)
    for kind, text in (("insert", texts[0]), ("delete", texts[1])):
        ends, at = set(), 0
        for piece in pieces:
            if piece.kind != kind:
                at += len(piece.text)
                ends.add(at)
        inside = {place for match in WHOLE.finditer(text) for place in range(match.start() + 1, match.end())}
        assert not ends & inside


@given(edits(SINGLE))
def test_what_a_word_level_difflib_leaves_equal_stays_unmarked(texts: tuple[str, str]) -> None:
    old, new = (text.split() for text in texts)
    equal = sum(size for _, _, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    unmarked = sum(len(piece.text.split()) for piece in compare_words(*texts) if piece.kind == "equal")
    assert unmarked >= equal


@given(st.text())
def test_a_text_is_its_blanks_and_words(text: str) -> None:
    assert "".join(blank + word for blank, word in split(text)) == text


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        (
            "ngày 11 tháng 9 năm 2025",
            "ngày 12 tháng 9 năm 2025",
            [("delete", "11 tháng 9 năm 2025"), ("insert", "12 tháng 9 năm 2025")],
        ),
        ("kinh phí 1.250 triệu", "kinh phí 1.350 triệu", [("delete", "1.250"), ("insert", "1.350")]),
        ("Sở Tài chính;", "Sở Tài chính.", [("delete", ";"), ("insert", ".")]),
        ("Sở Y tế", "Sở Y tế, Sở Nội vụ", [("insert", ", Sở Nội vụ")]),
        ("a b", "c d", [("delete", "a b"), ("insert", "c d")]),
    ],
)  # fmt: skip
def test_whole_words_are_marked(old: str, new: str, marked: list[tuple[str, str]]) -> None:
    assert [(piece.kind, piece.text) for piece in compare_words(old, new) if piece.kind != "equal"] == marked


@given(st.permutations(range(8)))
def test_as_few_as_can_be_move(order: list[int]) -> None:
    moved = out_of_order(order)
    kept = [place for at, place in enumerate(order) if at not in moved]
    assert kept == sorted(kept)
    assert len(kept) == _longest_row(order)


def _longest_row(order: list[int]) -> int:
    best = [1] * len(order)
    for at, place in enumerate(order):
        best[at] = 1 + max((best[i] for i in range(at) if order[i] < place), default=0)
    return max(best)


def test_each_is_paired_once_and_the_most_alike_first() -> None:
    old, new = ["một hai ba bốn", "năm sáu bảy"], ["năm sáu tám", "một hai ba", "khác hẳn"]
    assert pair(old, new, word_likeness) == [("một hai ba bốn", "một hai ba"), ("năm sáu bảy", "năm sáu tám")]
