"""Runs the rules over a document and stamps what they find with code, words and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.rules.registry import SOURCE_RULES
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject


def source_findings(subject: SourceSubject) -> Iterator[Diagnostic]:
    """What every rule of the source finds in this document, at its lines."""
    first, last = _days(subject)
    tree = subject.resolved.source
    for rule in SOURCE_RULES:
        if rule.is_law_on(first, last):
            for finding in _findings(rule, subject):
                span = tree.span_within(finding.path, finding.words) if finding.words else tree.span(finding.path)
                yield stamped(rule, finding, span)


def stamped(rule: Rule[Any], finding: Finding, span: Span) -> Diagnostic:
    """The finding as a diagnostic."""
    return Diagnostic(rule.code, span, finding.arguments, words=rule.message)


def _findings(rule: Rule[SourceSubject], subject: SourceSubject) -> Iterable[Finding]:
    return (outcome for outcome in rule.check(subject) if isinstance(outcome, Finding))


def _days(subject: SourceSubject) -> tuple[date | None, date | None]:
    typed = subject.resolved.document.date
    return (typed.first, typed.last) if typed else (None, None)
