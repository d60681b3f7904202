"""An audit for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from vanban.rules.audit_report import AuditFinding, AuditReport


def write(reports: Sequence[AuditReport], language: Language) -> str:
    """The reports one after another."""
    return "\n\n".join("\n".join(_report(report, language)) for report in reports) + "\n"


def _report(report: AuditReport, language: Language) -> Iterator[str]:
    for finding in report.findings:
        yield from _finding(report.file, finding, language)
    if not report.findings:
        yield f"{report.file}: {label('clean', language)}"
    if report.notes:
        yield f"{label('notes', language)}:"
        yield from (f"  - {templates(note, language)[0]}" for note in report.notes)
    odd = [each for each in report.components if is_odd(each)]
    if odd:
        yield f"{label('components', language)}:"
        for each in odd:
            why = f" ({each.reason})" if each.reason else ""
            yield f"  - {component_name(each.name, language)}: {STATES[language][each.state]}{why}"
    if report.not_evaluated:
        yield f"{label('not_evaluated', language)}:"
        yield from (f"  - {each.code}: {reason(each, language)}" for each in report.not_evaluated)


def _finding(file: str, finding: AuditFinding, language: Language) -> Iterator[str]:
    words = words_of(finding, language)
    where = place(finding, language)
    yield f"{file}{': ' + where if where else ''}: {severity_word(finding, language)}[{finding.code}] {words.message}"
    if finding.excerpt:
        yield f"   | {finding.excerpt}"
    found, allowed = measured(finding, "found", language), measured(finding, "allowed", language)
    if found or allowed:
        yield f"   = {label('found', language)} {found or '—'}; {label('allowed', language)} {allowed or '—'}"
    yield f"   = {label('basis', language)}: {finding.clause}"
    if words.hint:
        yield f"   = {label('mend', language)}: {words.hint}"
