"""What is looked for first stands in everything it stands for."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.resolve.citations import CITING, LAW, NUMBERED
from vanban.rules.annex_mentions import CORE as ANNEX
from vanban.rules.annex_mentions import ENCLOSED, MENTION
from vanban.rules.own_labels import BEGUN
from vanban.rules.reports import r03_percentage_that_does_not_follow as r03
from vanban.rules.reports import r06_parts_that_do_not_add_up as r06
from vanban.rules.reports import r07_placeholder_left_in as r07
from vanban.rules.source import y05_malformed_date as y05
from vanban.rules.source import y17_stray_characters as y17
from vanban.rules.source import y18_wrong_capital as y18
from vanban.rules.writing import w01_swapped_letters as w01
from vanban.rules.writing import w03_blank_before_a_mark as w03
from vanban.rules.writing import w05_two_dashes_between_years as w05
from vanban.rules.writing import w07_doubled_mark as w07
from vanban.text.labels import AT_START
from vanban.text.late_pattern import LatePattern
from vanban.text.legacy_fonts import ODD_LETTER, TCVN3, VNI

CORES: list[tuple[LatePattern, LatePattern]] = [
    (CITING, NUMBERED),
    (CITING, LAW),
    (ANNEX, MENTION),
    (ANNEX, ENCLOSED),
    (BEGUN, LatePattern(rf"\A{AT_START.pattern}")),
    (r03.PERCENT, r03.SHARE),
    (r06.SUM, r06.WHOLE),
    (r07.CORE, r07.BLANK),
    (y05.CORE, y05.IN_WORDS),
    (y05.CORE, y05.IN_FIGURES),
    (y17.SEVERAL, y17.BLANKS),
    (y17.UNSEEN, y17.INVISIBLE),
    *((y18.CORE, pattern) for pattern, _ in y18.WRONG),
    (w01.CORE, w01.SLIP),
    (w03.BEFORE, w03.BLANK),
    (w05.DASH, w05.YEARS),
    (w07.MARKS, w07.DOUBLED),
    (ODD_LETTER, TCVN3),
    (ODD_LETTER, VNI),
]


@pytest.mark.parametrize(("core", "whole"), CORES, ids=lambda pattern: pattern.pattern[:30])
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(drawn=st.data())
def test_whatever_matches_holds_the_core(core: LatePattern, whole: LatePattern, drawn: st.DataObject) -> None:
    text = drawn.draw(st.from_regex(whole.compiled))
    assert core.search(f"\0{text}") or not whole.search(text)
