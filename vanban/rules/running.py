"""Runs the rules over a document and stamps what they find with code, words and place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.resolve.document import ResolvedDocument
from vanban.rules.allowances import allowances, without_allowed
from vanban.rules.repository import REPOSITORY_RULES
from vanban.rules.repository.repository import Repository, RepositoryFinding
from vanban.rules.rule import Finding, Rule, cited, cited_in_english
from vanban.rules.source_rules import SOURCE_RULES
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import SourceTree
from vanban.text.late_pattern import LatePattern

FILE_CODE = LatePattern(r"[DP]\d{2}")
"""The codes of rules that look at written files; their comments wait until there are files."""


def source_findings(subject: SourceSubject) -> list[Diagnostic]:
    """What the rules of the source find in this document and its author did not allow."""
    tree = subject.resolved.source
    codes = {rule.code for rule in SOURCE_RULES}
    elsewhere = {rule.code for rule in REPOSITORY_RULES} | {
        code for code in _allowed(tree) if FILE_CODE.fullmatch(code)
    }
    return without_allowed(list(_found(subject)), tree, codes, elsewhere)


def file_findings(found: Sequence[Diagnostic], tree: SourceTree, codes: Collection[str]) -> list[Diagnostic]:
    """What was found in the written files and its author did not allow; `codes` are the rules that were asked.

    A page shows a fault at the words beside it, which need not be the value that the author's comment stands at.
    """
    return without_allowed(found, tree, codes, _allowed(tree) - set(codes), anywhere=True)


def _allowed(tree: SourceTree) -> set[str]:
    return {allowance.code for allowance in allowances(tree)}


def repository_findings(documents: Sequence[ResolvedDocument]) -> list[Diagnostic]:
    """What only all documents together show; a comment takes one finding, and waits where there is none."""
    left: list[Diagnostic] = []
    found = list(_found_together(Repository(tuple(documents))))
    for tree in (resolved.source for resolved in documents):
        here = [diagnostic for diagnostic in found if diagnostic.span.file == tree.file]
        for allowance in allowances(tree) if here else ():
            taken = next((diagnostic for diagnostic in here if allowance.covers(diagnostic)), None)
            if taken and allowance.reason:
                here.remove(taken)
        left += here
    return left


def _found_together(repository: Repository) -> Iterator[Diagnostic]:
    for rule in REPOSITORY_RULES:
        for finding in rule.check(repository):
            if isinstance(finding, RepositoryFinding) and finding.document is not None:
                diagnostic = stamped(rule, finding, _span(finding.document.source, finding))
                yield replace(diagnostic, related=finding.related)


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
        message = replace(message, basis_vi=cited(rule.clause), basis_en=cited_in_english(rule.clause))
    return Diagnostic(rule.code, span, finding.arguments, words=message)
