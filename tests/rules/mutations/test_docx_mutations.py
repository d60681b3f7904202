"""Each single fault is found by its rules and by no other, whatever the styles are called or whether there are any."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from tests.rules.mutations.docx_mutations import MUTATIONS, Mutation
from tests.rules.mutations.word import Word, flattened, opened, with_other_style_names
from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.pipeline.checking import check
from vanban.pipeline.shared import load_shared
from vanban.rules.auditing_docx import audit_docx
from vanban.rules.docx import DOCX_RULES
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

CORRECT = project.CONTENT / "examples" / "bao-cao-vi-du.yaml"
UNREACHED = {"D14"}
"""Rules of documents that the project does not write; their cases stand in tests/rules/cases/."""
DISGUISES: dict[str, Callable[[Word], None]] = {
    "as written": lambda word: None,  # noqa: ARG005
    "with other style names": with_other_style_names,
    "without styles": flattened,
}


@cache
def correct() -> bytes:
    setting, fonts = Setting(), load_fonts(project.FONTS)
    resolved = check(CORRECT, load_shared().directory, fonts).resolved
    assert resolved is not None
    return write_docx(lay_out(resolved, setting.profile, fonts), setting)


def codes(disguise: str, mutation: Mutation | None) -> set[str]:
    word = opened(correct())
    DISGUISES[disguise](word)
    if mutation is not None:
        mutation.change(word)
    return {finding.code for finding in audit_docx(word.bytes(), "mutated.docx").findings}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_the_unbroken_document_has_no_finding(disguise: str) -> None:
    assert codes(disguise, None) == set()


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_a_single_fault_is_found_by_its_rules_alone(mutation: Mutation, disguise: str) -> None:
    assert codes(disguise, mutation) == mutation.expected


def test_every_rule_is_reached_by_a_mutation() -> None:
    reached = {code for mutation in MUTATIONS for code in mutation.expected}
    assert {rule.code for rule in DOCX_RULES} - reached == UNREACHED
    assert len(MUTATIONS) >= 40
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)
