"""The redline's promise: all accepted it is the new document, all rejected the old one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.history.test_random_documents import edited as edited_documents
from tests.properties.composing import Typed, plans
from tests.properties.composing import view_of as composed
from tests.reading.content import view_of
from tests.redlining.accepting import Choice, decided
from tests.redlining.pairs import CASES, HOSTILE, pair_of
from tests.redlining.shape import shape_of
from vanban.layout.view import View
from vanban.redlining.docx.write import Author, write_redline
from vanban.redlining.merge import merge
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

quick = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
AUTHOR = Author("Văn thư Ví Dụ", datetime.fromisoformat("2026-03-02T08:00:00+07:00"))
SETTING = Setting()


def assert_leads_to_both(old: View, new: View) -> None:
    redline = write_redline(merge(old, new), SETTING, AUTHOR)
    sides: tuple[tuple[Choice, View], ...] = (("accept", new), ("reject", old))
    for choice, view in sides:
        assert shape_of(decided(redline, choice)) == shape_of(write_docx(view, SETTING))


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_a_real_edit_accepted_is_the_new_document_and_rejected_the_old_one(number: int) -> None:
    pair = pair_of(number)
    assert_leads_to_both(pair.old, pair.new)
    assert_leads_to_both(pair.new, pair.old)


@pytest.mark.parametrize(("one", "other"), HOSTILE, ids=lambda path: path.stem)
def test_two_documents_that_have_nothing_in_common_lead_to_both(one: Path, other: Path) -> None:
    assert_leads_to_both(view_of(one), view_of(other))


@given(edited_documents())
@quick
def test_every_edit_of_every_document_leads_to_both(pair: tuple[Typed, Typed]) -> None:
    assert_leads_to_both(composed(pair[0]), composed(pair[1]))


@given(plans, plans)
@quick
def test_any_two_documents_lead_to_both(one: Typed, other: Typed) -> None:
    assert_leads_to_both(composed(one), composed(other))
