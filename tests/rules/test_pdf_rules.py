"""Every rule of a PDF against files described in millimetres; the cases stand in cases/P*.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.drawn_pdf import read_changed
from vanban.rules.pdf import PDF_RULES
from vanban.rules.rule import Finding, NotEvaluated, Outcome, Rule

CASES = Path(__file__).parent / "cases"
RULES = {rule.code: rule for rule in PDF_RULES}


def _cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem} {case['it']}")
        for path in sorted(CASES.glob("P[0-9]*.yaml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def outcomes(rule: Rule[Any], change: Any) -> list[Outcome]:
    return list(rule.check(read_changed(change)))


@pytest.mark.parametrize(("code", "case"), _cases())
def test_a_case_finds_what_it_says(code: str, case: dict[str, Any]) -> None:
    rule = RULES[code]
    found = outcomes(rule, case["change"])
    if case["finds"] == "not evaluated":
        assert [type(each) for each in found] == [NotEvaluated]
        return
    findings = [each for each in found if isinstance(each, Finding)]
    assert [each.arguments["found"] for each in findings] == case["finds"]
    severity = case.get("severity", str(rule.message.severity))
    assert all(str((each.message or rule.message).severity) == severity for each in findings)


@pytest.mark.parametrize("rule", PDF_RULES, ids=lambda rule: rule.code)
def test_a_rule_finds_its_wrong_example_and_not_its_right_one(rule: Rule[Any]) -> None:
    wrong = [each for each in outcomes(rule, yaml.safe_load(rule.wrong)) if isinstance(each, Finding)]
    right = outcomes(rule, yaml.safe_load(rule.right))
    assert wrong
    assert not right


@pytest.mark.parametrize("rule", PDF_RULES, ids=lambda rule: rule.code)
def test_a_finding_fills_every_open_place_of_its_message(rule: Rule[Any]) -> None:
    for each in outcomes(rule, yaml.safe_load(rule.wrong)):
        assert isinstance(each, Finding)
        for words in (rule.message.vi, rule.message.en, rule.message.hint_vi, rule.message.hint_en):
            assert "{" not in words.format(**each.arguments)


@pytest.mark.parametrize("rule", PDF_RULES, ids=lambda rule: rule.code)
def test_a_sound_file_breaks_no_rule(rule: Rule[Any]) -> None:
    assert not [each for each in outcomes(rule, {}) if isinstance(each, Finding)]


def test_the_codes_run_from_one_and_each_has_its_cases() -> None:
    assert [rule.code for rule in PDF_RULES] == [f"P{number:02}" for number in range(1, len(PDF_RULES) + 1)]
    assert {path.stem for path in CASES.glob("P[0-9]*.yaml")} == set(RULES)


def test_a_scan_without_text_is_judged_by_its_paper_alone() -> None:
    judged = {
        rule.code
        for rule in PDF_RULES
        if not any(isinstance(each, NotEvaluated) for each in outcomes(rule, {"notes": ["no_text"]}))
    }
    assert judged == {"P01"}
