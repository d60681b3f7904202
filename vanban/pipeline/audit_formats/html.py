"""An audit as one page that a clerk can read and forward."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

from vanban.diagnostics.wording import Language, templates
from vanban.pipeline.audit_formats.wording import (
    STATES,
    component_name,
    is_odd,
    label,
    measured,
    place,
    reason,
    severity_word,
    words_of,
)
from vanban.rules.audit_report import AuditReport
from vanban.values import dataclass
from vanban.writers.jinja import render


@dataclass(frozen=True, slots=True)
class _Row:
    """One finding in words."""

    code: str
    severity: str
    severity_word: str
    place: str
    component: str
    excerpt: str
    message: str
    found: str
    allowed: str
    clause: str
    mend: str


def write(reports: Sequence[AuditReport], language: Language) -> str:
    """The page."""
    return render(
        "html/audit.html.j2",
        language=language,
        reports=[_plain(report, language) for report in reports],
        label=lambda name: label(name, language),
    )


def _plain(report: AuditReport, language: Language) -> SimpleNamespace:
    components = [
        (component_name(each.name, language), each.state, STATES[language][each.state], each.excerpt)
        for each in report.components
        if each.state == "found" or is_odd(each)
    ]
    return SimpleNamespace(
        file=report.file,
        rows=[_row(report, index, language) for index in range(len(report.findings))],
        components=components,
        notes=[templates(note, language)[0] for note in report.notes],
        not_evaluated=[(each.code, reason(each, language)) for each in report.not_evaluated],
    )


def _row(report: AuditReport, index: int, language: Language) -> _Row:
    finding = report.findings[index]
    words = words_of(finding, language)
    return _Row(
        finding.code,
        finding.severity.value,
        severity_word(finding, language),
        place(finding, language),
        component_name(finding.component, language) if finding.component else "",
        finding.excerpt,
        words.message,
        measured(finding, "found", language),
        measured(finding, "allowed", language),
        finding.clause,
        words.hint,
    )
