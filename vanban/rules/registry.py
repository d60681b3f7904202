"""The rule book: a plain table, one row a rule, one file a rule. A test proves it complete."""

from __future__ import annotations

from typing import Any

from vanban.rules.docx import DOCX_RULES
from vanban.rules.pdf import PDF_RULES
from vanban.rules.repository import REPOSITORY_RULES
from vanban.rules.rule import Rule
from vanban.rules.source_rules import SOURCE_RULES

RULES: tuple[Rule[Any], ...] = (*SOURCE_RULES, *REPOSITORY_RULES, *DOCX_RULES, *PDF_RULES)


def rule_of(code: str) -> Rule[Any] | None:
    """The rule of this code, in any case."""
    return next((rule for rule in RULES if rule.code == code.upper()), None)
