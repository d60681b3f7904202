"""Runs the rules over a document and stamps what they find with code, words and place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.rules.allowances import without_allowed
from vanban.rules.registry import SOURCE_RULES
from vanban.rules.rule import Finding, Rule, clause_in_english
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import SourceTree


def source_findings(subject: SourceSubject) -> list[Diagnostic]:
    """What the rules of the source find in this document and its author did not allow."""
    codes = {rule.code for rule in SOURCE_RULES}
    return without_allowed(list(_found(subject)), subject.resolved.source, codes)


def _found(subject: SourceSubject) -> Iterator[Diagnostic]:
    typed = subject.resolved.document.date
    first, last = (typed.first, typed.last) if typed else (None, None)
    tree = subject.resolved.source
    for rule in SOURCE_RULES:
        if not rule.is_law_on(first, last):
            continue
        for outcome in rule.check(subject):
            if isinstance(outcome, Finding):
                yield stamped(rule, outcome, _span(tree, outcome))


def _span(tree: SourceTree, finding: Finding) -> Span:
    if not finding.words:
        return tree.span(finding.path)
    return tree.span_within(finding.path, finding.words, finding.occurrence)


def stamped(rule: Rule[Any], finding: Finding, span: Span) -> Diagnostic:
    """The finding as a diagnostic; a message without a basis of its own has the rule's clause."""
    message = finding.message or rule.message
    if rule.clause and not message.basis_vi:
        message = replace(message, basis_vi=rule.clause, basis_en=clause_in_english(rule.clause))
    return Diagnostic(rule.code, span, finding.arguments, words=message)
