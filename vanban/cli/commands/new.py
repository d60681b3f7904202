"""`new`: a document to begin with, a skeleton or last year's without its dates."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vanban import project
from vanban.cli.commands.check import print_diagnostics
from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.layout.fonts import load_fonts
from vanban.models.document_types import DOCUMENT_TYPES
from vanban.pipeline.checking import check
from vanban.pipeline.finding import ENDINGS, shown
from vanban.pipeline.shared import load_shared
from vanban.pipeline.starting.start import Change, Started, from_last, skeleton


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Write the new file, and list what was cleared; never over a file that is there."""
    path: Path = options.path
    if path.suffix not in ENDINGS:
        return _refuse("new_ending", language, path)
    if path.exists() or path.is_symlink():
        return _refuse("new_exists", language, path)
    if options.last is None:
        return _write(skeleton(options.kind, path), path, language)
    last = check(options.last, load_shared().directory, load_fonts(project.FONTS))
    if last.resolved is None:
        print_diagnostics(last.diagnostics, [last], "text", language, sys.stderr)
        return ExitCode.ERRORS
    if not isinstance(last.resolved.document, DOCUMENT_TYPES[options.kind]):
        words = {"kind": options.kind, "other": last.resolved.document.model_dump()["type"]}
        return _refuse("new_other_kind", language, options.last, **words)
    return _write(from_last(last.text, options.kind, last.path, path), path, language)


def _write(started: Started, path: Path, language: Language) -> ExitCode:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(started.text)
    except OSError as error:
        reason = error.strerror or str(error)
        return _refuse("no_writable_output", language, path, reason=reason)
    for change in started.changes:
        print(_line(change, path, language))
    made = "new_made" if started.changes else "new_skeleton"
    print(say(made, language, path=shown(path), changes=len(started.changes)))
    return ExitCode.CLEAN


def _line(change: Change, path: Path, language: Language) -> str:
    where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in change.path).lstrip(".")
    after = change.after or say("new_removed", language)
    return f"{shown(path)}:{change.line}: {where}: {change.before} -> {after}"


def _refuse(name: str, language: Language, path: Path, **words: object) -> ExitCode:
    print(say(name, language, path=shown(path), **words), file=sys.stderr)
    return ExitCode.USAGE
