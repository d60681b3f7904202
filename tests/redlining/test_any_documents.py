"""Documents that are alike or have nothing in common: both states are held, and the Word file leads to both."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.history.test_random_documents import edited as edited_documents
from tests.properties.composing import Typed, plans
from tests.properties.composing import view_of as composed
from tests.reading.content import view_of
from tests.redlining.pairs import HOSTILE
from tests.redlining.promises import assert_kept

quick = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize(("one", "other"), HOSTILE, ids=lambda path: path.stem)
def test_two_documents_that_have_nothing_in_common_are_held_and_lead_to_both(one: Path, other: Path) -> None:
    assert_kept(view_of(one), view_of(other))


@given(edited_documents())
@quick
def test_every_edit_of_every_document_is_held_and_leads_to_both(pair: tuple[Typed, Typed]) -> None:
    assert_kept(composed(pair[0]), composed(pair[1]))


@given(plans, plans)
@quick
def test_any_two_documents_are_held_and_lead_to_both(one: Typed, other: Typed) -> None:
    assert_kept(composed(one), composed(other))
