"""Every rule that looks at the source, of whatever family; apart from the rest, so that a build loads no other."""

from __future__ import annotations

from vanban.rules.citations import CITATION_RULES
from vanban.rules.plans import PLAN_RULES
from vanban.rules.reports import REPORT_RULES
from vanban.rules.rule import Rule
from vanban.rules.source import DECREE_RULES
from vanban.rules.source_subject import SourceSubject
from vanban.rules.writing import WRITING_RULES

SOURCE_RULES: tuple[Rule[SourceSubject], ...] = (
    *DECREE_RULES,
    *PLAN_RULES,
    *REPORT_RULES,
    *CITATION_RULES,
    *WRITING_RULES,
)
