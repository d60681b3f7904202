"""Every rule of the source against small documents; the cases stand in cases/, one file a rule.

A case is `wrong` or `right`: top-level keys that replace the document's own, `without` names those that go. A wrong one
says what its rule finds: the line within the case, the words, a part of the Vietnamese message, an error if not said.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.source_document import PLAN, document, findings, resolved
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.wording import wording
from vanban.pipeline.making import view_of
from vanban.pipeline.options import BuildOptions
from vanban.rules.rule import Rule
from vanban.rules.source_rules import SOURCE_RULES
from vanban.writers.docx import write_docx
from vanban.writers.html import write_html
from vanban.writers.setting import Setting

CASES = Path(__file__).parent / "cases"


def _cases() -> list[Any]:
    return [
        pytest.param(rule.code, case, id=f"{rule.code} {case['title']}")
        for rule in SOURCE_RULES
        for case in yaml.safe_load((CASES / f"{rule.code}.yaml").read_text(encoding="utf-8"))
    ]


def found_by(code: str, case: dict[str, Any]) -> tuple[list[Diagnostic], str, int]:
    text, before = document(case.get("wrong") or case["right"], tuple(case.get("without", ())))
    return [each for each in findings(text) if each.code == code], text, before


def told(diagnostic: Diagnostic, text: str, before: int, expected: dict[str, Any]) -> dict[str, Any]:
    """The finding in the words of the case: only what the case speaks of."""
    span, words = diagnostic.span, wording(diagnostic, "vi")
    line = text.split("\n")[span.line - 1]
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    said = expected.get("says", "")
    everything = {
        "line": span.line - before,
        "words": line[span.column - 1 : end].strip(),
        "says": said if said in words.message else words.message,
        "severity": diagnostic.severity.value,
    }
    return {key: everything[key] for key in expected}


@pytest.mark.parametrize(("code", "case"), _cases())
def test_a_case_finds_what_it_says_and_nothing_more(code: str, case: dict[str, Any]) -> None:
    found, text, before = found_by(code, case)
    expected = [{"severity": "error", **each} for each in case.get("finds", [])]
    found.sort(key=lambda each: each.span)
    assert len(found) == len(expected), [wording(each, "vi").message for each in found]
    assert [told(each, text, before, wanted) for each, wanted in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize("case", [case.values[1] for case in _cases()], ids=[case.id for case in _cases()])
def test_a_case_is_either_wrong_or_right(case: dict[str, Any]) -> None:
    assert ("wrong" in case) != ("right" in case)
    assert bool(case.get("finds")) == ("wrong" in case)


@pytest.mark.parametrize("rule", SOURCE_RULES, ids=lambda rule: rule.code)
def test_every_message_of_a_rule_is_reached_by_a_case(rule: Rule[Any]) -> None:
    cases = [case.values[1] for case in _cases() if case.values[0] == rule.code]
    reached = {each.message.vi for case in cases for each in found_by(rule.code, case)[0]}
    assert reached == {message.vi for message in rule.messages}


@pytest.mark.parametrize("rule", SOURCE_RULES, ids=lambda rule: rule.code)
def test_words_and_basis_are_filled_in_both_languages(rule: Rule[Any]) -> None:
    for each in findings(document(rule.wrong)[0]):
        for language in ("vi", "en"):
            words = wording(each, language)
            assert words.message
            assert words.basis
            assert "{" not in words.message + words.hint + words.basis


def test_the_small_document_has_no_finding() -> None:
    assert findings(PLAN) == []


@pytest.mark.parametrize(("code", "case"), [each for each in _cases() if "wrong" in each.values[1]])
def test_what_a_rule_refuses_can_be_laid_out_and_written(code: str, case: dict[str, Any]) -> None:
    text, _ = document(case["wrong"], tuple(case.get("without", ())))
    view = view_of(resolved(text), BuildOptions())
    assert all(write(view, Setting()) for write in (write_docx, write_html)), code
