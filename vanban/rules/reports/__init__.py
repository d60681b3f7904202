"""Rules about periods, numbers and what was left over."""

from __future__ import annotations

from vanban.rules.reports import (
    r01_report_before_its_period,
    r02_period_left_over,
    r03_percentage_that_does_not_follow,
    r04_share_column_that_does_not_follow,
    r05_total_that_does_not_add_up,
    r06_parts_that_do_not_add_up,
    r07_placeholder_left_in,
)
from vanban.rules.rule import Rule
from vanban.rules.source_subject import SourceSubject

REPORT_RULES: tuple[Rule[SourceSubject], ...] = (
    r01_report_before_its_period.RULE,
    r02_period_left_over.RULE,
    r03_percentage_that_does_not_follow.RULE,
    r04_share_column_that_does_not_follow.RULE,
    r05_total_that_does_not_add_up.RULE,
    r06_parts_that_do_not_add_up.RULE,
    r07_placeholder_left_in.RULE,
)
