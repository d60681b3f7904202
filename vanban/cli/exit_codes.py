"""What a command's exit code means."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from vanban.diagnostics.diagnostic import Diagnostic, Severity


class ExitCode(IntEnum):
    """The codes every command answers with."""

    CLEAN = 0
    ERRORS = 1
    USAGE = 2
    OUR_BUG = 3
    INTERRUPTED = 130


def exit_code(diagnostics: Iterable[Diagnostic], *, strict: bool) -> ExitCode:
    """Errors make 1; with `strict`, warnings too."""
    severities = {diagnostic.severity for diagnostic in diagnostics}
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return ExitCode.ERRORS if severities & failing else ExitCode.CLEAN
