"""The rules on Word documents, each by examples that a lawyer could read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.decree_docx import decree_docx, example
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.rules.auditing_docx import audit_docx
from vanban.rules.docx import DOCX_RULES
from vanban.rules.rule import Rule

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("D*.yaml"))
WRITTEN = [
    pytest.param(path.stem, kind, case, id=f"{path.stem} {kind}: {case['name']}")
    for path in FILES
    for kind, cases in yaml.safe_load(path.read_text(encoding="utf-8")).items()
    for case in cases
]


def codes(changes: dict[str, Any] | None = None) -> set[str]:
    return {finding.code for finding in audit_docx(decree_docx(changes), "example.docx").findings}


def test_the_correct_document_has_no_finding() -> None:
    assert audit_docx(decree_docx(), "example.docx").findings == ()


def test_every_component_of_the_correct_document_is_recognised() -> None:
    report = audit_docx(decree_docx(), "example.docx")
    assert [each.name for each in report.components if each.state != "found"] == ["secrecy"]


@pytest.mark.parametrize("rule", DOCX_RULES, ids=lambda rule: rule.code)
def test_a_rule_finds_its_wrong_example_and_not_its_right_one(rule: Rule[RecognisedDocx]) -> None:
    assert rule.code in codes(example(rule.wrong))
    assert rule.code not in codes(example(rule.right))


@pytest.mark.parametrize("rule", DOCX_RULES, ids=lambda rule: rule.code)
def test_a_rule_has_its_own_name_clause_and_cases(rule: Rule[RecognisedDocx]) -> None:
    assert rule.clause
    assert rule.why_vi
    assert rule.why_en
    assert CASES / f"{rule.code}.yaml" in FILES
    assert [other.code for other in DOCX_RULES if other.code == rule.code or other.name == rule.name] == [rule.code]


@pytest.mark.parametrize(("code", "kind", "case"), WRITTEN)
def test_a_case_is_judged_as_it_is_written(code: str, kind: str, case: dict[str, Any]) -> None:
    report = audit_docx(decree_docx(case["change"]), "example.docx")
    found = [
        {
            "component": finding.component,
            "paragraph": finding.paragraph,
            "found": finding.found,
            "allowed": finding.allowed,
        }
        for finding in report.findings
        if finding.code == code
    ]
    assert found == (case["expect"] if kind == "wrong" else [])
    assert {finding.code for finding in report.findings} <= {code, *case.get("also", ())}
