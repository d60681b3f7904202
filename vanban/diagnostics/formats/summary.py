"""How many of each severity: the last line of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vanban.diagnostics.diagnostic import Diagnostic, Severity
from vanban.diagnostics.wording import SEVERITY_WORDS, Language

NOTHING: dict[Language, str] = {"vi": "không có lỗi", "en": "no problems"}


def summary(diagnostics: Sequence[Diagnostic], language: Language) -> str:
    """Such as «2 lỗi, 1 cảnh báo», the gravest first."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    parts = [_counted(counts[severity], severity, language) for severity in Severity if counts[severity]]
    return ", ".join(parts) or NOTHING[language]


def _counted(count: int, severity: Severity, language: Language) -> str:
    plural = "s" if language == "en" and count > 1 and severity is not Severity.INFO else ""
    return f"{count} {SEVERITY_WORDS[language][severity]}{plural}"
