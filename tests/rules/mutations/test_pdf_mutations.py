"""Single faults in a lawful PDF: the declared rules find each, and no other does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.mutations import finished_pdf
from tests.rules.mutations.pdf_mutations import LAWFUL, MUTATIONS, PLAN, REPORT, Mutation, written
from vanban.diagnostics.severity import Severity
from vanban.rules.auditing_pdf import audit_pdf
from vanban.rules.pdf import PDF_RULES

UNREACHED: set[str] = set()
"""Rules that no mutation reaches."""


def codes_in(pdf: bytes) -> set[str]:
    report = audit_pdf(pdf, "x.pdf")
    return {finding.code for finding in report.findings if finding.severity is not Severity.INFO}


@pytest.mark.parametrize("document", [PLAN, REPORT], ids=lambda path: path.stem)
def test_the_unbroken_file_breaks_no_rule(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes_in(written(Mutation("none", "", document=document), tmp_path, monkeypatch)) == set()


def test_a_file_signed_in_the_right_place_breaks_no_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = written(Mutation("signed", "", file=finished_pdf.signed_well), tmp_path, monkeypatch)
    assert codes_in(pdf) == set()
    assert "P15" not in {each.code for each in audit_pdf(pdf).not_evaluated}


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_fault_is_found_by_its_rules_alone(
    mutation: Mutation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert codes_in(written(mutation, tmp_path, monkeypatch)) == mutation.expected


@pytest.mark.parametrize("way", LAWFUL, ids=lambda way: way.name)
def test_another_lawful_way_to_set_it_breaks_no_rule(
    way: Mutation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert codes_in(written(way, tmp_path, monkeypatch)) == set()


def test_every_rule_is_reached_by_a_fault() -> None:
    reached = {code for mutation in MUTATIONS for code in mutation.expected}
    assert {rule.code for rule in PDF_RULES} - reached == UNREACHED


def table() -> str:
    """The faults and the rules that find them, for a reader."""
    codes = [rule.code for rule in PDF_RULES]
    rows = [f"{'fault':<48} {' '.join(codes)}"]
    for mutation in MUTATIONS:
        marks = " ".join(" x " if code in mutation.expected else " . " for code in codes)
        rows.append(f"{mutation.name:<48} {marks}")
    return "\n".join(rows)


if __name__ == "__main__":
    print(table())
