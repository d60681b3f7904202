"""From anybody's file to an audit report: DOCX or PDF, told apart by what is in the file."""

from __future__ import annotations

from pathlib import Path

from vanban.pipeline.finding import shown
from vanban.rules.audit_report import AuditReport


class AuditError(Exception):
    """The file cannot be audited; the reason in Vietnamese and in English."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(vi)
        self.vi, self.en = vi, en


def audit(path: Path) -> AuditReport:
    """The report on this file; raises AuditError where it cannot be read as DOCX or PDF."""
    try:
        start = path.open("rb").read(1024)
    except OSError as error:
        reason = error.strerror or str(error)
        raise AuditError(f"Không đọc được: {reason}", f"Cannot be read: {reason}") from error
    if b"%PDF-" in start:
        return _audit_pdf(path)
    if start.startswith(b"PK"):
        return _audit_docx(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise AuditError(
            "Tệp .doc kiểu cũ hoặc tệp có mật khẩu: mở bằng Word và lưu lại thành .docx",
            "An old .doc or an encrypted file: open it in Word and save it as .docx",
        )
    raise AuditError("Không phải tệp DOCX hay PDF", "Neither a DOCX nor a PDF file")


def _audit_docx(path: Path) -> AuditReport:
    from vanban.inspection.docx.archive import ArchiveError
    from vanban.rules.auditing_docx import audit_docx

    try:
        return audit_docx(path, shown(path))
    except ArchiveError as error:
        raise AuditError(error.message.vi, error.message.en) from error


def _audit_pdf(path: Path) -> AuditReport:
    from vanban.inspection.pdf.problem import PdfProblem
    from vanban.rules.auditing_pdf import audit_pdf

    try:
        return audit_pdf(path, shown(path))
    except PdfProblem as error:
        raise AuditError(error.message.vi, error.message.en) from error
