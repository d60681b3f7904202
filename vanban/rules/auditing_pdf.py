"""Audits anybody's PDF: reads it, names its components, and asks every rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vanban.diagnostics.messages.message import Message, info, warning
from vanban.inspection.pdf.components import LABELS, ComponentName, RecognisedPdf
from vanban.inspection.pdf.model import Note
from vanban.inspection.pdf.reading import read_pdf
from vanban.inspection.pdf.recognition import recognise
from vanban.rules.audit_report import AuditFinding, AuditReport, RecognisedComponent, Unjudged
from vanban.rules.issue_day import asked, issue_day
from vanban.rules.pdf import PDF_RULES
from vanban.rules.rule import Finding, NotEvaluated, Rule

LONGEST_EXCERPT = 120
NOTES: dict[Note, Message] = {
    "no_text": warning(
        "Tệp không có chữ (chỉ có ảnh chụp hoặc trang trắng): hầu hết quy tắc không đánh giá được",
        "The file has no text (a scan, or blank pages): most rules cannot be judged",
        "kiểm tra tệp gốc, hoặc nhận dạng chữ trước",
        "check the original file, or recognise its text first",
    ),
    "text_layer_over_scan": info(
        "Chữ là lớp nhận dạng trên ảnh chụp: đọc được lời, không đánh giá cỡ và chỗ của chữ",
        "The text is a layer recognised over a scan: its words are read, its sizes and places are not judged",
    ),
    "letters_without_unicode": warning(
        "Có phông không đọc ra chữ được; lời trong tệp có thể bị đọc sai",
        "A font's letters cannot be read out; the words may be read wrongly",
    ),
}


def audit_pdf(file: Path | bytes, name: str = "") -> AuditReport:
    """What the rules say about the file; raises PdfProblem where it cannot be read."""
    content = file if isinstance(file, bytes) else file.read_bytes()
    shown = name or ("" if isinstance(file, bytes) else str(file))
    return audit(recognise(read_pdf(content)), shown)


def audit(read: RecognisedPdf, name: str) -> AuditReport:
    """The same for a file that has been read already."""
    day = issue_day(" ".join(line.text for line in read.lines("place_and_date")))
    outcomes = [(rule, outcome) for rule in PDF_RULES for outcome in asked(rule, read, day)]
    return AuditReport(
        file=name,
        kind="pdf",
        findings=tuple(_finding(rule, each) for rule, each in outcomes if isinstance(each, Finding)),
        not_evaluated=tuple(
            Unjudged(rule.code, each.reason_vi, each.reason_en)
            for rule, each in outcomes
            if isinstance(each, NotEvaluated)
        ),
        components=tuple(_components(read)),
        notes=tuple(message for note, message in NOTES.items() if note in read.pdf.notes),
    )


def _finding(rule: Rule[RecognisedPdf], finding: Finding) -> AuditFinding:
    message = finding.message or rule.message
    return AuditFinding(
        code=rule.code,
        severity=message.severity,
        clause=rule.clause,
        message=message,
        arguments=finding.arguments,
        component=str(finding.arguments.get("component", "")),
        page=finding.page,
        excerpt=finding.excerpt,
        found=str(finding.arguments.get("found", "")),
        allowed=str(finding.arguments.get("allowed", "")),
    )


def _components(read: RecognisedPdf) -> Iterator[RecognisedComponent]:
    names: list[ComponentName] = list(LABELS)
    for name in names:
        component = read.components[name]
        excerpt = component.lines[0].text[:LONGEST_EXCERPT] if component.lines else ""
        yield RecognisedComponent(name, component.state, excerpt, component.reason)
