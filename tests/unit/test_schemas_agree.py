"""What an editor marks as wrong, the program refuses too: valid values, spoilt in every place and every way."""

from __future__ import annotations

from functools import cache

import pytest

from tests.unit.schema_cases import content_cases, example_case, mappings, mutants

CASES = {
    **{case.name: case for case in content_cases()},
    **{name: example_case(name, lambda mapping: mapping["properties"]) for name in sorted(mappings())},
}


@cache
def verdicts(name: str) -> tuple[tuple[object, bool, bool], ...]:
    """Every mutant, with whether editors and whether the program let it pass."""
    case = CASES[name]
    return tuple((mutant, case.is_valid(mutant), not case.faults(mutant)) for mutant in mutants(case.value))


@pytest.mark.parametrize("name", CASES)
def test_what_is_spoilt_was_sound(name):
    case = CASES[name]
    assert case.is_valid(case.value)
    assert case.faults(case.value) == []


@pytest.mark.parametrize("name", CASES)
def test_what_the_schema_rejects_the_program_rejects(name):
    assert [mutant for mutant, valid, passes in verdicts(name) if passes and not valid] == []


def test_the_schema_rejects_a_great_deal():
    rejected = sum(not valid for name in CASES for _, valid, _ in verdicts(name))
    assert rejected > 5000


def test_hardly_anything_the_program_rejects_escapes_the_schema():
    """Impossible dates, codes that are numbers and tables without columns do."""
    refused = [valid for name in CASES for _, valid, passes in verdicts(name) if not passes]
    assert sum(refused) < len(refused) / 100
