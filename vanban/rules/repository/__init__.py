"""Rules that look at all documents at once."""

from __future__ import annotations

from vanban.rules.repository import (
    s01_number_given_twice,
    s02_id_given_twice,
    s03_act_of_two_days,
)
from vanban.rules.repository.repository import Repository
from vanban.rules.rule import Rule

REPOSITORY_RULES: tuple[Rule[Repository], ...] = (
    s01_number_given_twice.RULE,
    s02_id_given_twice.RULE,
    s03_act_of_two_days.RULE,
)
