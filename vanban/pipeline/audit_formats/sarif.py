"""An audit as SARIF 2.1.0."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from vanban.diagnostics.severity import Severity
from vanban.diagnostics.wording import Language
from vanban.pipeline.audit_formats.wording import place, words_of
from vanban.rules.audit_report import AuditFinding, AuditReport

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(reports: Sequence[AuditReport], language: Language) -> str:
    """One run over all files, each finding with the clause it breaks."""
    findings = [(report, finding) for report in reports for finding in report.findings]
    codes = sorted({finding.code for _, finding in findings})
    clauses = {finding.code: finding.clause for _, finding in findings}
    run = {
        "tool": {"driver": {"name": "vanban audit", "rules": [_rule(code, clauses[code]) for code in codes]}},
        "results": [_result(report, finding, codes, language) for report, finding in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, clause: str) -> dict[str, Any]:
    return {"id": code, "shortDescription": {"text": clause}}


def _result(report: AuditReport, finding: AuditFinding, codes: list[str], language: Language) -> dict[str, Any]:
    words = words_of(finding, language)
    lines = [words.message, finding.excerpt, place(finding, language), words.hint]
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": LEVELS[finding.severity],
        "message": {"text": "\n".join(line for line in lines if line)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": quote(report.file, errors="replace")}}}],
    }
