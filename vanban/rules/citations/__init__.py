"""Rules about the documents that a document cites."""

from __future__ import annotations

from vanban.rules.citations import (
    c01_malformed_notation,
    c02_type_unlike_its_notation,
    c03_day_that_does_not_exist,
    c04_citation_of_a_later_document,
    c05_one_act_cited_in_two_ways,
    c06_year_unlike_the_day,
    c07_act_no_longer_in_force,
    y19_citation_of_the_wrong_length,
)
from vanban.rules.rule import Rule
from vanban.rules.source_subject import SourceSubject

CITATION_RULES: tuple[Rule[SourceSubject], ...] = (
    c01_malformed_notation.RULE,
    c02_type_unlike_its_notation.RULE,
    c03_day_that_does_not_exist.RULE,
    c04_citation_of_a_later_document.RULE,
    c05_one_act_cited_in_two_ways.RULE,
    c06_year_unlike_the_day.RULE,
    c07_act_no_longer_in_force.RULE,
    y19_citation_of_the_wrong_length.RULE,
)
