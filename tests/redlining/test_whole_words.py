"""What is marked is whole: words, dates and numbers are never cut, whatever came or went beside them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.history.test_words import WHOLE, edits
from tests.redlining.pairs import CASES, pair_of
from vanban.layout.blocks import paragraphs_of
from vanban.layout.view import Paragraph, Run
from vanban.redlining.merge import merge
from vanban.redlining.runs import merge_runs
from vanban.writers.reading_order import reading_order

LOOKS = st.sampled_from([Run("", bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)])


def cuts(runs: tuple[Run, ...], absent: str) -> list[str]:
    """Words of one state that a mark begins or ends in."""
    own = [run for run in runs if not (run.mark and run.mark.kind == absent)]
    marked = [run.mark is not None and run.mark.kind != "changed" for run in own]
    text, ends = "", set()
    for run, is_marked, was_marked in zip(own, marked, [False, *marked], strict=False):
        ends |= {len(text)} if is_marked != was_marked else set()
        text += run.text
    return [match[0] for match in WHOLE.finditer(text) if ends & set(range(match.start() + 1, match.end()))]


def all_cuts(paragraph: Paragraph) -> list[str]:
    plain = tuple(run for run in paragraph.runs if run.footnote is None)
    return cuts(plain, "inserted") + cuts(plain, "deleted")


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_no_real_edit_cuts_a_word_a_date_or_a_number(number: int) -> None:
    pair = pair_of(number)
    merged = merge(pair.old, pair.new)
    assert not [each for paragraph in paragraphs_of(reading_order(merged)) for each in all_cuts(paragraph)]


@st.composite
def run_rows(draw: st.DrawFn) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Two texts, each cut into runs of any look at any place."""
    old, new = draw(edits())
    return _cut(old, draw), _cut(new, draw)


def _cut(text: str, draw: st.DrawFn) -> tuple[Run, ...]:
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
    pieces = [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]
    looks = [draw(LOOKS) for _ in pieces]
    return tuple(Run(piece, look.bold, look.italic) for piece, look in zip(pieces, looks, strict=True) if piece)


@given(run_rows())
def test_runs_of_any_look_are_held_letter_by_letter(rows: tuple[tuple[Run, ...], tuple[Run, ...]]) -> None:
    old, new = rows
    merged = merge_runs(old, new)
    assert letters(merged, "inserted") == letters(old, "")
    assert letters(merged, "deleted") == letters(new, "")
    assert not cuts(merged, "inserted") + cuts(merged, "deleted")


def letters(runs: tuple[Run, ...], absent: str) -> list[tuple[str, bool, bool]]:
    found = []
    for run in runs:
        if run.mark and run.mark.kind == absent:
            continue
        was = run.mark.was if run.mark and run.mark.kind == "changed" and absent == "inserted" else None
        look = was or run
        found += [(letter, look.bold, look.italic) for letter in run.text]
    return found


def test_footnotes_that_come_leave_the_word_before_them() -> None:
    old, new = (Run("theo quy định, như sau"),), (Run("theo quy định"), Run("1", footnote=1), Run(", như sau"))
    merged = merge_runs(old, new)
    marked = [(run.text, run.footnote) for run in merged if run.mark]
    assert marked == [("1", 1)]
    assert re.sub(r"\s+", " ", "".join(run.text for run in merged)) == "theo quy định1, như sau"
