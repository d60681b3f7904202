"""A pattern that waits for its first use."""

from __future__ import annotations

import re

import pytest

from vanban.text.late_pattern import LatePattern

TEXT = "Kế hoạch 12, kế hoạch 13"


def test_it_is_compiled_by_its_first_use() -> None:
    pattern = LatePattern(r"\d+")
    assert "compiled" not in vars(pattern)
    assert pattern.search(TEXT)
    assert "compiled" in vars(pattern)


@pytest.mark.parametrize("method", ["search", "match", "fullmatch", "findall", "split"])
def test_it_answers_as_the_compiled_pattern_does(method: str) -> None:
    late, compiled = LatePattern("kế", re.IGNORECASE), re.compile("kế", re.IGNORECASE)
    assert repr(getattr(late, method)(TEXT)) == repr(getattr(compiled, method)(TEXT))


def test_it_finds_and_replaces_every_match() -> None:
    pattern = LatePattern(r"\d(?P<last>\d)")
    assert [match["last"] for match in pattern.finditer(TEXT)] == ["2", "3"]
    assert pattern.sub("n", TEXT) == "Kế hoạch n, kế hoạch n"
