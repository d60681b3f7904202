"""The rule book is complete: every rule file is in it, and every rule is named, documented and shown by examples."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

import vanban.rules
from tests.rules.decree_docx import decree_docx, example
from tests.rules.drawn_pdf import read_changed
from tests.rules.source_document import document, findings, resolved
from vanban.diagnostics.severity import Severity
from vanban.rules.auditing_docx import audit_docx
from vanban.rules.registry import RULES
from vanban.rules.repository.repository import Repository
from vanban.rules.rule import Finding, Rule

CASES = Path(__file__).parent / "cases"
RULE_FILE = re.compile(r"(?P<code>[a-z]\d\d)_(?P<name>\w+)")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
EMPTY_WORDS = re.compile(r"\b(invalid|check|must|should|bad|rule|error)\b")


def _rule_files() -> list[str]:
    found = pkgutil.walk_packages(vanban.rules.__path__, f"{vanban.rules.__name__}.")
    return [each.name for each in found if RULE_FILE.fullmatch(each.name.rpartition(".")[2])]


def found_codes(rule: Rule[Any], shown: str) -> set[str]:
    """The codes that are found in an example, read the way of the rule's family."""
    if rule.family == "docx":
        return {each.code for each in audit_docx(decree_docx(example(shown)), "example.docx").findings}
    if rule.family == "pdf":
        outcomes = rule.check(read_changed(yaml.safe_load(shown)))
        return {rule.code for each in outcomes if isinstance(each, Finding)}
    if rule.family == "repository":
        several = tuple(resolved(document(each)[0]) for each in shown.split("---\n"))
        return {rule.code for _ in rule.check(Repository(several))}
    return {each.code for each in findings(document(shown)[0])}


@pytest.mark.parametrize("module", _rule_files())
def test_every_rule_file_is_in_the_book_under_its_own_name(module: str) -> None:
    rule = import_module(module).RULE
    match = RULE_FILE.fullmatch(module.rpartition(".")[2])
    assert match is not None
    assert rule in RULES
    assert rule.code == match["code"].upper()
    assert rule.name == match["name"].replace("_", "-")


def test_every_rule_has_a_file() -> None:
    assert len(RULES) == len(_rule_files())


def test_codes_and_names_are_given_once() -> None:
    assert [code for code, times in Counter(rule.code for rule in RULES).items() if times > 1] == []
    assert [name for name, times in Counter(rule.name for rule in RULES).items() if times > 1] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_name_says_the_fault_in_kebab_case(rule: Rule[Any]) -> None:
    assert NAME.fullmatch(rule.name)
    assert not EMPTY_WORDS.search(rule.name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_documented_in_both_languages(rule: Rule[Any]) -> None:
    assert rule.why_vi.endswith(".")
    assert rule.why_en.endswith(".")
    assert rule.why_vi != rule.why_en
    for message in rule.messages:
        assert message.vi
        assert message.en
        assert message.vi != message.en
        assert bool(message.hint_vi) == bool(message.hint_en)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_stops_a_document_has_a_clause(rule: Rule[Any]) -> None:
    if any(message.severity is Severity.ERROR for message in rule.messages):
        assert re.search(r"PL[123]|Điều \d|Đ\d|Luật|Nghị quyết|NĐ ", rule.clause), rule.clause
    assert rule.clause


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_cases(rule: Rule[Any]) -> None:
    cases = CASES / f"{rule.code}.yaml"
    assert cases.exists()
    assert yaml.safe_load(cases.read_text(encoding="utf-8"))


def test_every_cases_file_is_of_a_rule() -> None:
    assert {path.stem for path in CASES.glob("*.yaml")} <= {rule.code for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_wrong_example_is_found_and_the_right_one_is_not(rule: Rule[Any]) -> None:
    assert rule.code in found_codes(rule, rule.wrong)
    assert rule.code not in found_codes(rule, rule.right)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_begins_before_it_ends(rule: Rule[Any]) -> None:
    assert rule.until is None or rule.since < rule.until
