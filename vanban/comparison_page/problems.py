"""What could not be read, a line a problem."""

from __future__ import annotations

from collections.abc import Iterable

from vanban.diagnostics.diagnostic import Diagnostic, Severity, in_order
from vanban.diagnostics.wording import Language, wording


def problem_lines(problems: Iterable[Diagnostic], language: Language) -> tuple[str, ...]:
    """The errors with their places, in order."""
    errors = in_order([each for each in problems if each.severity is Severity.ERROR])
    return tuple(f"{each.span.file}:{each.span.line}: {wording(each, language).message}" for each in errors)
