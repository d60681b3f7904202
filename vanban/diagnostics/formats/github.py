"""The report as workflow commands of GitHub Actions, which show each finding beside its line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vanban.diagnostics.diagnostic import Diagnostic, Severity
from vanban.diagnostics.formats.labels import details
from vanban.diagnostics.wording import Language, wording

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
IN_A_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_A_PROPERTY = IN_A_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def write(diagnostics: Sequence[Diagnostic], _sources: Mapping[str, str], language: Language) -> str:
    """One command a diagnostic."""
    return "".join(_command(diagnostic, language) + "\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic, language: Language) -> str:
    words = wording(diagnostic, language)
    message = "\n".join([words.message, *details(words, language)])
    given = ",".join(f"{name}={value.translate(IN_A_PROPERTY)}" for name, value in _properties(diagnostic).items())
    return f"::{COMMANDS[diagnostic.severity]} {given}::{message.translate(IN_A_MESSAGE)}"


def _properties(diagnostic: Diagnostic) -> dict[str, str]:
    """GitHub takes columns only within one line."""
    span = diagnostic.span
    if span.end_line == span.line:
        end = {"col": str(span.column), "endColumn": str(span.end_column)}
    else:
        end = {"endLine": str(span.end_line)}
    return {"file": span.file, "line": str(span.line), **end, "title": diagnostic.code}
