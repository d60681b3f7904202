"""From anybody's Word document to the report of its audit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vanban.inspection.docx.reading import inspect_docx
from vanban.inspection.docx.recognition import RecognisedDocx, recognise
from vanban.rules.audit_report import AuditFinding, AuditReport, RecognisedComponent, Unjudged
from vanban.rules.docx import DOCX_RULES
from vanban.rules.issue_day import asked, issue_day
from vanban.rules.rule import Finding, NotEvaluated, Rule


def audit_docx(file: Path | bytes, name: str) -> AuditReport:
    """What the rules find in this file; raises ArchiveError where it cannot be read."""
    docx = inspect_docx(file if isinstance(file, bytes) else file.read_bytes())
    subject = recognise(docx)
    findings: list[AuditFinding] = []
    unjudged: list[Unjudged] = []
    day = issue_day(subject.components["place_and_date"].text)
    for rule in DOCX_RULES:
        for outcome in asked(rule, subject, day):
            if isinstance(outcome, NotEvaluated):
                unjudged.append(Unjudged(rule.code, outcome.reason_vi, outcome.reason_en))
            else:
                findings.append(_stamped(rule, outcome))
    components = tuple(_components(subject))
    return AuditReport(name, "docx", tuple(findings), tuple(dict.fromkeys(unjudged)), components, docx.notes)


def _stamped(rule: Rule[RecognisedDocx], finding: Finding) -> AuditFinding:
    said = finding.arguments
    return AuditFinding(
        code=rule.code,
        severity=rule.message.severity,
        clause=str(said.get("clause", rule.clause)),
        message=rule.message,
        arguments=said,
        component=str(said.get("component", "")),
        paragraph=finding.paragraph,
        excerpt=finding.excerpt,
        found=str(said.get("found", "")),
        allowed=str(said.get("allowed", "")),
    )


def _components(subject: RecognisedDocx) -> Iterator[RecognisedComponent]:
    for each in subject.components.values():
        yield RecognisedComponent(each.name, each.state, each.text, each.reason_vi)
    for annex in subject.annexes:
        yield RecognisedComponent("annex_heading", "found", annex.label.text)
