"""Reading back what was written, before it takes its place: each finding on a page leads to the YAML line behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.severity import Severity
from vanban.layout.blocks import Path, paragraphs_of
from vanban.layout.view import View
from vanban.rules.audit_report import AuditFinding, AuditReport
from vanban.rules.running import file_findings
from vanban.sources.source_tree import SourceTree, value_at
from vanban.writers.reading_order import reading_order

SOURCES: dict[str, Path] = {
    "national_name": ("type",),
    "national_motto": ("type",),
    "governing_agency": ("issuer",),
    "issuer": ("issuer",),
    "number": ("number",),
    "place_and_date": ("date",),
    "type_name": ("type",),
    "subject": ("subject",),
    "addressees": ("addressees",),
    "legal_bases": ("legal_bases",),
    "recipients": ("recipients",),
    "recipients_heading": ("recipients",),
    "signature_lines": ("signature", "lines"),
    "signer": ("signature", "signer"),
}
"""Where the words of a component are typed."""

SAMPLE = 40
"""Letters of an excerpt that are enough to know its paragraph."""


def inspect(view: View, contents: Mapping[str, bytes], tree: SourceTree) -> list[Diagnostic]:
    """What the rules find wrong in the written DOCX and PDF and the author did not allow."""
    codes: set[str] = set()
    found: list[Diagnostic] = []
    for report, asked in _reports(contents):
        codes |= asked
        found += _diagnostics(report, view, tree)
    return file_findings(found, tree, codes)


def _diagnostics(report: AuditReport, view: View, tree: SourceTree) -> Iterator[Diagnostic]:
    """The findings at their lines; what only informs is left to `audit`.

    Warnings all: the page is the program's own work, and no author should be stopped by it.
    """
    for finding in report.findings:
        if finding.severity is not Severity.INFO and not _is_unwritten(finding, view, tree):
            values = {"found": finding.found, "allowed": finding.allowed, **finding.arguments}
            words = replace(finding.message, severity=Severity.WARNING)
            yield Diagnostic(finding.code, tree.span(_path(finding, view)), values, words=words)


def _is_unwritten(finding: AuditFinding, view: View, tree: SourceTree) -> bool:
    """Whether a draft leaves this component for later: what is not typed yet cannot be wrong on the page."""
    path = SOURCES.get(finding.component)
    return view.properties.status == "draft" and path is not None and value_at(tree.value, path) is None


def _reports(contents: Mapping[str, bytes]) -> Iterator[tuple[AuditReport, set[str]]]:
    """The audit of each file, with the codes of the rules that were asked."""
    if "docx" in contents:
        from vanban.rules.auditing_docx import audit_docx
        from vanban.rules.docx import DOCX_RULES

        yield audit_docx(contents["docx"], ""), {rule.code for rule in DOCX_RULES}
    if "pdf" in contents:
        from vanban.rules.auditing_pdf import audit_pdf
        from vanban.rules.pdf import PDF_RULES

        yield audit_pdf(contents["pdf"], ""), {rule.code for rule in PDF_RULES}


def _path(finding: AuditFinding, view: View) -> Path:
    """The paragraph of the excerpt, else the component's key, else the document's first."""
    sample = _plain(finding.excerpt)[:SAMPLE]
    if sample:
        for paragraph in paragraphs_of(reading_order(view)):
            if sample in _plain(paragraph.text) and paragraph.path:
                return paragraph.path
    return SOURCES.get(finding.component, ("type",))


def _plain(text: str) -> str:
    return " ".join(text.replace("…", " ").split()).casefold()
