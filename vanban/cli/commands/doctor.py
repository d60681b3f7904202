"""`doctor`: whether this machine has what a build needs, and the mend for what it lacks."""

from __future__ import annotations

import argparse

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.pipeline.examining import Finding, examine


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """A line for each finding; 1 where something is wrong."""
    findings = examine(options.fonts, options.output)
    for finding in findings:
        print(_line(finding, language))
    return ExitCode.CLEAN if all(finding.is_good for finding in findings) else ExitCode.ERRORS


def _line(finding: Finding, language: Language) -> str:
    name = say(f"doctor_{finding.name}", language)
    if finding.is_good:
        return f"  {say('doctor_good', language)}  {name}: {finding.value}"
    mend = say(f"mend_{finding.name}", language)
    return f"  {say('doctor_bad', language)}  {name}: {finding.value}\n       = {mend}"
