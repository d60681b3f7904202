"""An audit for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from vanban.diagnostics.wording import Language, templates
from vanban.pipeline.audit_formats.wording import measured, reason, words_of
from vanban.rules.audit_report import AuditFinding, AuditReport


def write(reports: Sequence[AuditReport], language: Language) -> str:
    """A list of reports."""
    return json.dumps([_report(report, language) for report in reports], ensure_ascii=False, indent=2) + "\n"


def _report(report: AuditReport, language: Language) -> dict[str, object]:
    return {
        "file": report.file,
        "kind": report.kind,
        "findings": [_finding(finding, language) for finding in report.findings],
        "not_evaluated": [{"code": each.code, "reason": reason(each, language)} for each in report.not_evaluated],
        "components": [
            {"name": each.name, "state": each.state, "excerpt": each.excerpt, "reason": each.reason}
            for each in report.components
        ],
        "notes": [templates(note, language)[0] for note in report.notes],
    }


def _finding(finding: AuditFinding, language: Language) -> dict[str, object]:
    words = words_of(finding, language)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "component": finding.component,
        "page": finding.page,
        "paragraph": finding.paragraph,
        "excerpt": finding.excerpt,
        "message": words.message,
        "found": measured(finding, "found", language),
        "allowed": measured(finding, "allowed", language),
        "clause": finding.clause,
        "mend": words.hint,
    }
