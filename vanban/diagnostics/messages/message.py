"""What one code says, in both languages."""

from __future__ import annotations

from vanban.diagnostics.severity import Severity
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """The message states, the hint commands, the basis cites; `{name}` stands for an argument.

    A hint or basis that names an argument which is empty is left out.
    """

    severity: Severity
    vi: str
    en: str
    hint_vi: str = ""
    hint_en: str = ""
    basis_vi: str = ""
    basis_en: str = ""


def error(vi: str, en: str, hint_vi: str = "", hint_en: str = "", basis: str = "", basis_en: str = "") -> Message:
    """A message that stops the document."""
    return Message(Severity.ERROR, vi, en, hint_vi, hint_en, basis, basis_en or basis)


def warning(vi: str, en: str, hint_vi: str = "", hint_en: str = "", basis: str = "", basis_en: str = "") -> Message:
    """A message that the document survives."""
    return Message(Severity.WARNING, vi, en, hint_vi, hint_en, basis, basis_en or basis)


def info(vi: str, en: str, hint_vi: str = "", hint_en: str = "", basis: str = "", basis_en: str = "") -> Message:
    """A message that only tells."""
    return Message(Severity.INFO, vi, en, hint_vi, hint_en, basis, basis_en or basis)
