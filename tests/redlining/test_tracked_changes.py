"""Real edits as tracked changes, in either direction."""

from __future__ import annotations

import pytest

from tests.redlining.pairs import CASES, pair_of
from tests.redlining.promises import assert_leads_to_both
from vanban.redlining.merge import merge


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_a_real_edit_accepted_is_the_new_document_and_rejected_the_old_one(number: int) -> None:
    pair = pair_of(number)
    assert_leads_to_both(merge(pair.old, pair.new), pair.old, pair.new)
    assert_leads_to_both(merge(pair.new, pair.old), pair.new, pair.old)
