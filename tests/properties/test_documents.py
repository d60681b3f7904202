"""What holds for every document that can be composed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.properties.composing import HEAD, HEADS, Typed, mappings, plans, reports, sentences, view_of
from tests.reading import page, pdf, word
from tests.reading.pieces import Piece, plain
from vanban.layout.view import Block, Paragraph, Table
from vanban.writers.docx import write_docx
from vanban.writers.html import write_html
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting

SETTING = Setting()
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
written = settings(quick, max_examples=20, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""Files take time to write: a failing document is shown as it is, not made smaller first."""


def paragraphs(value: object) -> Iterator[Paragraph]:
    """Every paragraph anywhere in a View."""
    if isinstance(value, Paragraph):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from paragraphs(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from paragraphs(getattr(value, field.name))


def without_heads(pieces: Iterable[Piece]) -> list[str]:
    """The words but those of table heads, which stand again at the top of a page."""
    return [word for word in plain(pieces).split() if word not in HEADS]


@given(plans | reports)
@written
def test_the_three_formats_hold_the_same_words_in_order(typed: Typed) -> None:
    view = view_of(typed)
    docx = without_heads(word.pieces_of(write_docx(view, SETTING)))
    assert without_heads(page.pieces_of(write_html(view, SETTING))) == docx
    assert without_heads(pdf.pieces_of(write_pdf(view, SETTING))) == docx


@pytest.mark.parametrize("width", [24, 27, 30, 33])
def test_a_word_that_fits_its_narrow_column_stays_whole(width: int) -> None:
    words = ["và/hoặc", "24/7", "X-quang", "NĐ-CP"]
    cell = " ".join(f"ứng {word} số" for word in words)
    columns = [{"heading": HEADS[0], "width": width}, HEADS[1]]
    table = {"columns": columns, "rows": [[cell, "hết"]]}
    view = view_of(HEAD | {"type": "report", "sections": [{"heading": "Bảng", "table": table}]})
    assert not set(words) - set(without_heads(pdf.pieces_of(write_pdf(view, SETTING))))


@given(plans | reports)
@quick
def test_no_paragraph_is_empty(typed: Typed) -> None:
    empty = [p for p in paragraphs(view_of(typed)) if not p.text.strip() and "cell" not in p.style]
    assert not empty


@given(plans | reports)
@quick
def test_the_end_mark_stands_once_and_last(typed: Typed) -> None:
    blocks = view_of(typed).blocks
    marks = sum(paragraph.text.count("./.") for paragraph in paragraphs(blocks))
    if isinstance(blocks[-1], Table):
        assert marks == 0
    else:
        assert (marks, blocks[-1].text[-3:]) == (1, "./.")


@given(plans | reports)
@quick
def test_outline_levels_go_down_without_a_gap(typed: Typed) -> None:
    levels = [0, *(block.outline_level for block in view_of(typed).blocks if level_of(block))]
    assert all(below <= (above or 0) + 1 for above, below in pairwise(levels) if below)


def level_of(block: Block) -> int | None:
    return block.outline_level if isinstance(block, Paragraph) else None


ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
LETTERS = "abcdđeghiklmnopqrstuvxy"
COUNTERS = {
    "A.": lambda numbers: f"{chr(64 + numbers[-1])}.",
    "I.": lambda numbers: f"{ROMAN[numbers[-1] - 1]}.",
    "1.": lambda numbers: f"{numbers[-1]}.",
    "1.1.": lambda numbers: f"{numbers[-2]}.{numbers[-1]}.",
    "a)": lambda numbers: f"{LETTERS[numbers[-1] - 1]})",
    "Điều 1.": lambda numbers: f"Điều {numbers[-1]}.",
}
NUMBERINGS = (["I.", "1.", "a)"], ["A.", "I.", "1.", "1.1."], ["Điều 1.", "1.", "a)"], ["1.", "1.1.", "a)"])


def headed(depth: int) -> st.SearchStrategy[list[Typed]]:
    """Sections with headings alone, some with a number or a label of their own."""
    below = {"sections": headed(depth - 1)} if depth > 1 else {}
    own = {"number": st.integers(1, 3)} | below, {"label": st.sampled_from(["b1)", "Phần 7:"])} | below, below
    section = st.one_of(*(mappings({"heading": sentences}, text=sentences, **keys) for keys in own))
    return st.lists(section, min_size=1, max_size=4).map(rising)


def rising(sections: list[Typed]) -> list[Typed]:
    """The same with every typed number so much higher than the one before: no number may stand twice."""
    count, changed = 0, []
    for section in sections:
        if "label" not in section:
            count += section.get("number", 1)
        changed.append(section | {"number": count} if "number" in section else section)
    return changed


def expected_labels(sections: list[Typed], patterns: list[str], above: tuple[int, ...] = ()) -> Iterator[str]:
    """The labels counted anew: a typed number is counted on from, a typed label is printed and not counted."""
    count = 0
    for section in sections:
        if "label" in section:
            yield section["label"]
        else:
            count = section.get("number", count + 1)
            yield COUNTERS[patterns[len(above)]]((*above, count))
        yield from expected_labels(section.get("sections", []), patterns, (*above, count))


@given(st.sampled_from(NUMBERINGS).flatmap(lambda patterns: st.tuples(st.just(patterns), headed(len(patterns)))))
@quick
def test_labels_follow_the_patterns_without_a_gap(case: tuple[list[str], list[Typed]]) -> None:
    patterns, sections = case
    view = view_of(HEAD | {"type": "report", "numbering": patterns, "sections": sections})
    headings = [block.text for block in view.blocks if level_of(block)]
    wanted = list(expected_labels(sections, patterns))
    assert len(headings) == len(wanted)
    assert not [pair for pair in zip(headings, wanted, strict=True) if not pair[0].startswith(f"{pair[1]} C")]
