"""Rules about tasks, duties and recipients."""

from __future__ import annotations

from vanban.rules.plans import (
    k01_task_without_a_lead,
    k02_task_without_a_time,
    k03_task_with_two_leads,
    k04_lead_that_coordinates,
    k05_deadline_before_the_document,
    k06_time_outside_the_roadmap,
    k07_deadline_on_a_day_off,
    k08_unit_that_is_no_recipient,
    k09_recipient_that_has_ended,
    k10_unit_listed_twice,
)
from vanban.rules.rule import Rule
from vanban.rules.source_subject import SourceSubject

PLAN_RULES: tuple[Rule[SourceSubject], ...] = (
    k01_task_without_a_lead.RULE,
    k02_task_without_a_time.RULE,
    k03_task_with_two_leads.RULE,
    k04_lead_that_coordinates.RULE,
    k05_deadline_before_the_document.RULE,
    k06_time_outside_the_roadmap.RULE,
    k07_deadline_on_a_day_off.RULE,
    k08_unit_that_is_no_recipient.RULE,
    k09_recipient_that_has_ended.RULE,
    k10_unit_listed_twice.RULE,
)
