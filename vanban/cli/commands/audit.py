"""`audit`: how anybody's DOCX or PDF keeps to the decree."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.severity import Severity
from vanban.diagnostics.wording import Language
from vanban.pipeline.auditing import AuditError, audit
from vanban.pipeline.finding import shown
from vanban.rules.audit_report import AuditReport

FORMAT_MODULES = {"text": "text", "json": "as_json", "html": "html", "sarif": "sarif"}


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Audit every file named; one that cannot be read is said, and the others go on."""
    reports: list[AuditReport] = []
    unreadable = False
    for path in options.files:
        try:
            reports.append(audit(path))
        except AuditError as error:
            unreadable = True
            reason = error.vi if language == "vi" else error.en
            print(say("not_audited", language, path=shown(path), reason=reason), file=sys.stderr)
    form = import_module(f"vanban.pipeline.audit_formats.{FORMAT_MODULES[options.format]}")
    if reports:
        sys.stdout.write(form.write(reports, language))
    return ExitCode.ERRORS if unreadable or _is_broken(reports, options.strict) else ExitCode.CLEAN


def _is_broken(reports: list[AuditReport], strict: bool) -> bool:
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(finding.severity in failing for report in reports for finding in report.findings)
