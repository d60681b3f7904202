"""What an editor marks as wrong, the program refuses too: valid values, spoilt in every place and every way."""

from __future__ import annotations

import json
from functools import cache

import pytest

from tests.unit.schema_cases import content_cases, example_case, load, mappings, mutants, required_case

CASES = {
    **{case.name: case for case in content_cases()},
    **{name: example_case(name, lambda mapping: mapping["properties"]) for name in sorted(mappings())},
}

PROPERTIES = [(name, key) for name, mapping in mappings().items() for key in mapping["properties"]]

SCALARS = [
    *("0", "1", "5", "07", "010", "-1", "+5", "1_000", "10.0", "1.5", ".5", "5.", "1e1", "1e-3", "0x10", "0o17"),
    *("0999", "2025", "12025", "2025-09", "2025-9-1", "2025-02-30", "11/9/2025", ".inf", ".nan", "'2025 '"),
    *("true", "True", "TRUE", "tRUE", "false", "yes", "no", "on", "~", "null", "Null", "nULL", ""),
    *("''", "' '", "'5'", "' 5 '", "'true'", "'~'", '"10"', "'1_0'"),
    *("plan", "draft", "MẬT", "as_typed", "left", "none", "a-b", "A-b", "Sở #1"),
]
"""Scalars that YAML gives a type, or nearly does."""

AS_EDITORS_READ_THEM = {scalar: load(f"key: {scalar}\n")["key"] for scalar in SCALARS}


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
    """Codes that are numbers and tables without columns do; 30/02 does not count, which no schema knows."""
    refused = [
        valid and any(fault.code != "CT105" for fault in CASES[name].faults(mutant))
        for name in CASES
        for mutant, valid, passes in verdicts(name)
        if not passes
    ]
    assert sum(refused) < len(refused) / 100


@pytest.mark.parametrize(("name", "key"), PROPERTIES)
def test_a_scalar_that_the_schema_rejects_the_program_rejects(name, key):
    case = required_case(name)
    others = {other: value for other, value in case.value.items() if other != key}
    before = "".join(f"{other}: {json.dumps(value, ensure_ascii=False)}\n" for other, value in others.items())
    passed = [scalar for scalar in SCALARS if not case.faults_of(f"{before}{key}: {scalar}\n")]
    assert [scalar for scalar in passed if not case.is_valid({**others, key: AS_EDITORS_READ_THEM[scalar]})] == []
