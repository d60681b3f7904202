"""Rules about letters, marks and blanks."""

from __future__ import annotations

from vanban.rules.rule import Rule
from vanban.rules.source_subject import SourceSubject
from vanban.rules.writing import (
    w01_swapped_letters,
    w02_two_ways_of_placing_tones,
    w03_blank_before_a_mark,
    w04_two_kinds_of_quotes,
    w05_two_dashes_between_years,
    w06_end_mark_missing,
    w07_doubled_mark,
)

WRITING_RULES: tuple[Rule[SourceSubject], ...] = (
    w01_swapped_letters.RULE,
    w02_two_ways_of_placing_tones.RULE,
    w03_blank_before_a_mark.RULE,
    w04_two_kinds_of_quotes.RULE,
    w05_two_dashes_between_years.RULE,
    w06_end_mark_missing.RULE,
    w07_doubled_mark.RULE,
)
