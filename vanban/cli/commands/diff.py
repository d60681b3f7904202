"""`diff`: what changed between two states, in the words of the office."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.diagnostic import Diagnostic, Severity, in_order
from vanban.diagnostics.formats import text as problem_text
from vanban.diagnostics.wording import Language
from vanban.history.comparison import Comparison
from vanban.history.error import HistoryError
from vanban.history.for_unit import for_unit
from vanban.history.unit_names import nearest_unit, wanted_unit
from vanban.pipeline.comparing import Compared, compare_states
from vanban.pipeline.placing import place

REPORTS = {"text": "text", "markdown": "markdown", "json": "as_json"}


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Print the comparison; what could not be read goes to stderr, and makes 1."""
    try:
        compared = compare_states(options.names, options.after_dashes)
    except HistoryError as error:
        print(error.message(language), file=sys.stderr)
        return ExitCode.USAGE
    comparison = _for_unit(compared, options.unit, language) if options.unit else compared.comparison
    unwritten = _put(_report(compared, comparison, options.format, language), options.output)
    problems = [*unwritten, *comparison.problems, *(each for one in comparison.documents for each in one.problems)]
    errors = [each for each in problems if each.severity is Severity.ERROR]
    sys.stderr.write(problem_text.write(in_order(errors), compared.texts, language) if errors else "")
    broken = any(document.broken_side for document in comparison.documents)
    return ExitCode.ERRORS if broken or errors else ExitCode.CLEAN


def _report(compared: Compared, comparison: Comparison, form: str, language: Language) -> str:
    if form in REPORTS:
        report = import_module(f"vanban.history.reports.{REPORTS[form]}")
        return str(report.write(comparison, language))
    from vanban.comparison_page.page import write_page
    from vanban.pipeline.comparing_views import views_of

    return write_page(comparison, views_of(compared), language)


def _put(report: str, output: Path | None) -> list[Diagnostic]:
    """On the screen, or whole into a file."""
    if output is not None:
        return place({output: report.encode()})
    sys.stdout.write(report)
    return []


def _for_unit(compared: Compared, unit: str, language: Language) -> Comparison:
    """What changes for the unit; stderr tells of a name that no directory has."""
    wanted = wanted_unit(unit, compared.directories)
    if not wanted.is_known:
        near = nearest_unit(unit, compared.directories)
        hint = say("nearest_unit", language, name=near) if near else ""
        print(say("unknown_unit", language, unit=unit) + hint, file=sys.stderr)
    return for_unit(compared.comparison, wanted)
