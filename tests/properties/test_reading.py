"""Whatever is in a file, reading it returns, and every place it tells lies inside the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span, has_errors, in_order
from vanban.diagnostics.formats import text as text_report
from vanban.layout.fonts import load_fonts
from vanban.pipeline.checking import check_reading
from vanban.pipeline.finding import documents
from vanban.pipeline.shared import load_shared
from vanban.sources.reading import Reading, read_file, read_text
from vanban.sources.source_tree import value_at

NAME = "document.yaml"
DOCUMENTS = {path.stem: path.read_text("utf-8") for path in documents(())}

SIGNS = list("\t\n\r \"'*&!%@`[]{}|>#:-?,^<~\\0aâĐ\0\x07\x85\u2028\ufeff\u0301\U0001f389")
FRAGMENTS = [
    "type: report", "type: plan", "subject:", "- ", "  ", ": ", " #1", "---\n", "...\n", "%YAML 1.2\n", "&a ", "*a",
    "!!str ", "<<: ", "|\n", ">-\n", "? ", "{", "[", "[^1]", "footnotes:", "tasks:", "table:", "csv: ", "rows:",
    "sections:", "signature:", "lines:", "lead: Sở Công thương", "deadline: 31/02/2026", "a\u0301", "é",
]  # fmt: skip
yaml_like = st.lists(st.sampled_from(SIGNS + FRAGMENTS), max_size=40).map("".join)


def is_inside(span: Span, text: str) -> bool:
    """Whether the place is one of this text; the end may be one past the last character of its line."""
    lines = text.split("\n")
    if not 1 <= span.line <= span.end_line <= len(lines):
        return False
    starts = 1 <= span.column <= len(lines[span.line - 1]) + 1
    ends = 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1
    return starts and ends and (span.line, span.column) <= (span.end_line, span.end_column)


def outside(diagnostics: list[Diagnostic], text: str) -> list[Diagnostic]:
    return [each for each in diagnostics if not is_inside(each.span, text)]


def assert_sound(reading: Reading) -> None:
    """A tree or an error, with every place inside the text."""
    assert outside(list(reading.diagnostics), reading.text) == []
    assert (reading.tree is None) == has_errors(list(reading.diagnostics))
    if reading.tree is not None:
        for place in reading.tree.places.values():
            assert is_inside(place.value, reading.text)
            assert place.key is None or is_inside(place.key, reading.text)
            assert 0 <= place.start <= place.end <= len(reading.text)
        values = {path: value_at(reading.tree.value, path) for path in reading.tree.places}
        assert list(reading.tree.texts) == [(path, text) for path, text in values.items() if isinstance(text, str)]


@given(st.text())
@settings(deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    assert_sound(read_text(text, NAME))


@given(yaml_like)
@settings(max_examples=400, deadline=None)
def test_any_heap_of_yaml_signs_is_read_or_refused(text: str) -> None:
    assert_sound(read_text(text, NAME))


@given(st.binary() | st.text().map(str.encode) | yaml_like.map(lambda text: text.encode("utf-16")))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(content)
    assert_sound(read_file(path, NAME))


def without_line(text: str, at: int, _: str) -> str:
    lines = text.split("\n")
    del lines[at % len(lines)]
    return "\n".join(lines)


def line_twice(text: str, at: int, _: str) -> str:
    lines = text.split("\n")
    return "\n".join([*lines[: at % len(lines)], lines[at % len(lines)], *lines[at % len(lines) :]])


def more_letters(text: str, at: int, letters: str) -> str:
    at %= len(text) + 1
    return text[:at] + letters + text[at:]


def fewer_letters(text: str, at: int, letters: str) -> str:
    at %= len(text) + 1
    return text[:at] + text[at + len(letters) :]


Change = Callable[[str, int, str], str]
changes = st.tuples(
    st.sampled_from([without_line, line_twice, more_letters, fewer_letters]), st.integers(0, 10**6), yaml_like
)


@pytest.mark.parametrize("name", DOCUMENTS)
@given(applied=st.lists(changes, min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_a_damaged_document_is_checked_to_the_end(name: str, applied: list[tuple[Change, int, str]]) -> None:
    text = DOCUMENTS[name]
    for change, at, letters in applied:
        text = change(text, at, letters)
    reading = read_text(text, NAME)
    assert_sound(reading)
    checked = check_reading(reading, project.CONTENT / NAME, load_shared().directory, load_fonts(project.FONTS))
    assert outside(list(checked.diagnostics), checked.text) == []
    assert (checked.resolved is None) == has_errors(list(checked.diagnostics))
    assert text_report.write(in_order(list(checked.diagnostics)), {NAME: checked.text}, "vi") or not checked.diagnostics


yaml_scalars = st.sampled_from(
    ["", "~", "0", "-1", "x", '"  "', "30/02/2025", "[a]", "{a: b}", "- a", '"\\u0301"', "^", "<"]
)


@pytest.mark.parametrize("name", DOCUMENTS)
@given(places=st.lists(st.integers(0, 10**6), min_size=1, max_size=4), value=yaml_scalars)
@settings(max_examples=30, deadline=None)
def test_a_value_of_another_kind_is_checked_to_the_end(name: str, places: list[int], value: str) -> None:
    lines = DOCUMENTS[name].split("\n")
    for place in places:
        key, colon, _ = lines[place % len(lines)].partition(": ")
        lines[place % len(lines)] = f"{key}{colon}{value}" if colon else key
    reading = read_text("\n".join(lines), NAME)
    assert_sound(reading)
    checked = check_reading(reading, project.CONTENT / NAME, load_shared().directory, load_fonts(project.FONTS))
    assert outside(list(checked.diagnostics), checked.text) == []
