"""`redline`: what changed between two states, as tracked changes in Word."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from vanban import project
from vanban.cli.exit_codes import ExitCode
from vanban.cli.misuse import misused, output_misused
from vanban.cli.printing import print_with_lines
from vanban.cli.words import say
from vanban.diagnostics.diagnostic import Severity, in_order
from vanban.diagnostics.wording import Language
from vanban.history.error import HistoryError
from vanban.history.summaries import document_summary
from vanban.layout.fonts import FontsError, load_fonts
from vanban.pipeline.comparing import Compared, compare_states
from vanban.pipeline.finding import shown
from vanban.pipeline.guarding import NoOutputError, OutputBusyError, guarded
from vanban.pipeline.tracking import Tracked, Tracking, track_all


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Make the redlines, say what was made, and what could not be."""
    try:
        load_fonts(options.fonts)
        compared = compare_states(options.names, options.after_dashes, untouched=options.comments)
        with guarded(options.output):
            return _track(compared, options, language)
    except HistoryError as error:
        return misused(error.message(language))
    except FontsError as error:
        return misused(say("wrong_fonts", language, folder=options.fonts, missing=error))
    except (OutputBusyError, NoOutputError) as error:
        return output_misused(error, options.output, language)


def _track(compared: Compared, options: argparse.Namespace, language: Language) -> ExitCode:
    comparison = compared.comparison
    results: list[Tracked] = []
    if comparison.broken_directories:
        states = ", ".join(_name(name, language) for name in comparison.broken_directories)
        print(say("redline_directories", language, states=states))
    else:
        tracking = Tracking(options.output, options.fonts, language, options.comments, project.ROOT)
        results = list(_told(track_all(compared, tracking), language))
    problems = [*comparison.problems, *(each for tracked in results for each in tracked.problems)]
    errors = in_order([each for each in problems if each.severity is Severity.ERROR])
    if errors:
        print_with_lines(errors, dict(compared.texts), "text", language)
    if not comparison.broken_directories:
        print(_summary(results, compared, options, language))
    failed = any(tracked.outcome in ("broken", "clash", "unwritten") for tracked in results)
    return ExitCode.ERRORS if failed or errors else ExitCode.CLEAN


def _told(results: Iterable[Tracked], language: Language) -> Iterator[Tracked]:
    """The results, each told in a line as it comes."""
    for tracked in results:
        path = tracked.change.file
        file = shown(tracked.file) if tracked.file else ""
        what = _what(tracked, language)
        print(say(f"redline_{tracked.outcome}", language, path=path, file=file, what=what), flush=True)
        if tracked.is_secret:
            print(say("redline_secret", language, path=path))
        yield tracked


def _what(tracked: Tracked, language: Language) -> str:
    is_told = tracked.change.state != "layout" or tracked.change.is_renamed
    page = say("redline_page" if tracked.is_marked else "redline_untouched", language)
    summary = document_summary(tracked.change, language) if is_told else page
    return f"{summary}; {say('redline_remarks', language, count=tracked.remarks)}" if tracked.remarks else summary


def _summary(results: list[Tracked], compared: Compared, options: argparse.Namespace, language: Language) -> str:
    old, new = (_name(name, language) for name in (compared.comparison.old_name, compared.comparison.new_name))
    made = sum(tracked.outcome == "made" for tracked in results)
    if not results:
        return say("redline_nothing", language, old=old, new=new)
    return say("redline_summary", language, made=made, output=shown(options.output), old=old, new=new)


def _name(state: str, language: Language) -> str:
    """A state as it was asked for."""
    return state or say("working_tree", language)
