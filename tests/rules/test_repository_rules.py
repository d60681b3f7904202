"""The rules that look at several documents at once; a case parts its documents by a line of dashes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.several_documents import documents
from vanban.rules.claims import at_odds, claims_of
from vanban.rules.repository import REPOSITORY_RULES
from vanban.rules.running import repository_findings, source_findings
from vanban.rules.source_subject import SourceSubject

CASES = Path(__file__).parent / "cases"
WRITTEN = [
    pytest.param(rule.code, case, id=f"{rule.code} {case['title']}")
    for rule in REPOSITORY_RULES
    for case in yaml.safe_load((CASES / f"{rule.code}.yaml").read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("code", "case"), WRITTEN)
def test_a_case_finds_what_it_says_and_nothing_more(code: str, case: dict[str, Any]) -> None:
    read = documents(case.get("wrong") or case["right"])
    texts = {resolved.source.file: resolved.source.text.split("\n") for resolved in read}
    found = [(each.code, each.span) for each in repository_findings(read)]
    told = [
        {"file": span.file, "words": texts[span.file][span.line - 1][span.column - 1 : span.end_column - 1]}
        for name, span in found
        if name == code
    ]
    assert told == [{key: str(value) for key, value in each.items()} for each in case.get("finds", [])]
    assert bool(told) == ("wrong" in case)


def test_a_number_given_twice_shows_where_it_was_given_first() -> None:
    [found] = repository_findings(documents("number: 5\n---\nnumber: 5\n"))
    assert [span.file for span in found.related] == ["1.yaml"]


def test_a_document_alone_breaks_no_rule_of_the_repository() -> None:
    assert repository_findings(documents("number: 5\n")) == []


def test_a_comment_for_a_rule_of_the_repository_is_no_fault_of_the_document() -> None:
    [alone] = documents("number: 5 # vanban: allow S01 because số phụ\n")
    assert [each.code for each in source_findings(SourceSubject(alone))] == []
    assert repository_findings([alone]) == []


@pytest.mark.parametrize(("code", "case"), WRITTEN)
def test_the_documents_at_odds_alone_show_the_same(code: str, case: dict[str, Any]) -> None:
    read = documents(case.get("wrong") or case["right"])
    few = [read[place] for place in at_odds([claims_of(resolved) for resolved in read])]
    assert repository_findings(few) == repository_findings(read), code
