"""Claims of documents: rules that compare need only those that are at odds."""

from __future__ import annotations

import pytest

from vanban.rules.claims import at_odds

CASES = {
    "nobody shares a key": ([[("a", "1")], [("b", "1")]], []),
    "all say the same": ([[("a", "1")], [("a", "1")]], []),
    "one says another thing": ([[("a", "1")], [("b", "1")], [("a", "2")]], [0, 2]),
    "the first is the measure": ([[("a", "1")], [("a", "1")], [("a", "2")], [("a", "2")]], [0, 2, 3]),
    "a document is not at odds with itself": ([[("a", "1"), ("a", "2")]], []),
}


@pytest.mark.parametrize(("claims", "expected"), CASES.values(), ids=CASES.keys())
def test_those_are_found_who_say_another_thing_than_the_first(
    claims: list[list[tuple[str, str]]], expected: list[int]
) -> None:
    assert at_odds(claims) == expected
