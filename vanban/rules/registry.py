"""The rule book: a plain table, one row a rule, one file a rule. A test proves it complete."""

from __future__ import annotations

from typing import Any

from vanban.rules.rule import Rule
from vanban.rules.source_subject import SourceSubject

SOURCE_RULES: tuple[Rule[SourceSubject], ...] = ()
DOCX_RULES: tuple[Rule[Any], ...] = ()
PDF_RULES: tuple[Rule[Any], ...] = ()

RULES: tuple[Rule[Any], ...] = (*SOURCE_RULES, *DOCX_RULES, *PDF_RULES)


def rule_of(code: str) -> Rule[Any] | None:
    """The rule of this code, in any case."""
    return next((rule for rule in RULES if rule.code == code.upper()), None)
