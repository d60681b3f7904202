"""A command that cannot be begun: the reason on stderr, and exit code 2."""

from __future__ import annotations

import sys
from pathlib import Path

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.pipeline.finding import shown
from vanban.pipeline.guarding import NoOutputError, OutputBusyError


def misused(words: str) -> ExitCode:
    """The reason said."""
    print(words, file=sys.stderr)
    return ExitCode.USAGE


def output_misused(error: NoOutputError | OutputBusyError, output: Path, language: Language) -> ExitCode:
    """The same of an output folder that cannot be written, or that another command is writing."""
    if isinstance(error, OutputBusyError):
        return misused(say("output_busy", language, path=shown(output)))
    return misused(say("no_writable_output", language, path=shown(output), reason=error))
