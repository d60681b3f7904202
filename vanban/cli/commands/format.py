"""`format`: the sources written in one manner, every comment kept."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from vanban import project
from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.diagnostic import Diagnostic, in_order
from vanban.diagnostics.formats import text as problem_text
from vanban.diagnostics.wording import Language
from vanban.pipeline.finding import ENDINGS, documents, shown
from vanban.pipeline.formatting.formatting import Formatted, format_text
from vanban.pipeline.placing import place
from vanban.sources.reading import read_file


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Write anew what is not in the common manner, or with --check only list it; that makes 1."""
    paths = documents(options.paths) + ([] if options.paths else sorted(_directories()))
    changed, left = 0, 0
    for path in paths:
        reading = read_file(path, shown(path))
        if reading.tree is None:
            left += 1
            _tell(reading.diagnostics, reading.text, path, language)
            continue
        raw = path.read_bytes()
        found = format_text(raw.decode("utf-8-sig"), shown(path))
        if found.problems or not found.is_safe:
            left += 1
            _leave(found, raw.decode("utf-8-sig"), path, language)
        elif found.text.encode() != raw:
            changed += 1
            _change(found, path, language, is_check=options.check)
    print(say("format_summary", language, all=len(paths), changed=changed, left=left))
    return ExitCode.ERRORS if left or (options.check and changed) else ExitCode.CLEAN


def _directories() -> list[Path]:
    return [path for path in project.SHARED.glob("*") if path.suffix in ENDINGS]


def _change(found: Formatted, path: Path, language: Language, *, is_check: bool) -> None:
    if is_check:
        print(say("format_stale", language, path=shown(path)), file=sys.stderr)
        return
    problems = place({path: found.text.encode()})
    _tell(tuple(problems), "", path, language)
    if not problems:
        print(say("format_done", language, path=shown(path)))


def _leave(found: Formatted, text: str, path: Path, language: Language) -> None:
    if found.problems:
        _tell(found.problems, text, path, language)
    else:
        print(say("format_unsafe", language, path=shown(path)), file=sys.stderr)


def _tell(problems: tuple[Diagnostic, ...], text: str, path: Path, language: Language) -> None:
    if problems:
        sys.stderr.write(problem_text.write(in_order(list(problems)), {shown(path): text}, language))
