"""Labels that authors type: how they are read, and where a row breaks."""

from __future__ import annotations

import pytest

from vanban.text.counting import LETTERS, roman
from vanban.text.label_rows import broken_rows
from vanban.text.labels import TypedLabel, label_at_start, readings, shown


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("I. Mục đích", "I."),
        ("1. Yêu cầu", "1."),
        ("1.1. Yêu cầu", "1.1."),
        ("2.3 Yêu cầu", "2.3"),
        ("a) Ý một", "a)"),
        ("đ/ Ý năm", "đ/"),
        ("(2) Ý hai", "(2)"),
        ("a/. Tên đơn vị", "a/."),
        ("05 nhiệm vụ", ""),
        ("1.250 triệu", ""),
        ("1.25 triệu", ""),
        ("2025. Năm bản lề", ""),
        ("f) không có chữ này", ""),
        ("TM. Ủy ban", ""),
        ("a)", ""),
    ],
)
def test_a_label_is_read_at_the_start_of_a_line(line: str, label: str) -> None:
    assert label_at_start(line) == label


def test_a_letter_may_be_a_numeral_too() -> None:
    assert readings("V.") == (TypedLabel("I.", 5), TypedLabel("A.", 22))
    assert readings("i)") == (TypedLabel("a)", 9),)
    assert readings("1a.") == ()


@pytest.mark.parametrize("number", [1, 2, 5, 9, 23])
def test_a_label_is_shown_as_it_is_read(number: int) -> None:
    for style, counter in (("I.", roman(number)), ("1)", str(number)), ("a)", LETTERS[number - 1])):
        label = style[:-1].replace(style[0], counter) + style[-1]
        assert shown(style, number) == label
        assert TypedLabel(style, number) in readings(label)


def test_nothing_comes_after_the_last_letter() -> None:
    assert shown("a)", len(LETTERS) + 1) == ""


@pytest.mark.parametrize(
    "labels",
    [
        ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)"],
        ["I.", "II.", "III.", "IV.", "V.", "VI."],
        ["A.", "B.", "C.", "D."],
        ["1.", "a)", "b)", "2.", "a)", "b)", "3."],
        ["1.1.", "1.2.", "2.1.", "2.2."],
        ["3.", "4.", "", "5."],
        ["1.", "2.", "1.", "2."],
        ["I.", "1.", "2.", "II.", "1."],
        ["II.", "I."],
        ["", "", ""],
    ],
)
def test_a_whole_row_is_let_through(labels: list[str]) -> None:
    assert list(broken_rows(labels)) == []


@pytest.mark.parametrize(
    ("labels", "index", "slip", "wanted"),
    [
        (["a)", "b)", "b)"], 2, "repeated", "c)"),
        (["a)", "b)", "c)", "d)", "e)"], 4, "skipped", "đ)"),
        (["1.", "3."], 1, "skipped", "2."),
        (["1.", "2.", "a)", "b)", "2."], 4, "repeated", "3."),
        (["1.", "1."], 1, "repeated", "2."),
        (["1.1.", "1.2.", "1.2."], 2, "repeated", "1.3."),
    ],
)
def test_a_broken_row_names_the_label_that_would_follow(labels: list[str], index: int, slip: str, wanted: str) -> None:
    found = [(each.index, each.slip, each.wanted) for each in broken_rows(labels)]
    assert found == [(index, slip, wanted)]
