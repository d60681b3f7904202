"""`check`: every problem of the sources, in one of four forms."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TextIO

from vanban.cli.exit_codes import ExitCode, exit_code
from vanban.cli.words import say
from vanban.diagnostics.diagnostic import Diagnostic, in_order
from vanban.diagnostics.formats.summary import summary
from vanban.diagnostics.wording import Language
from vanban.layout.fonts import FontsError, load_fonts
from vanban.pipeline.checking import Checked, check
from vanban.pipeline.finding import documents, shown
from vanban.pipeline.shared import load_shared
from vanban.rules.running import repository_findings

FORMAT_MODULES = {"text": "text", "json": "as_json", "github": "github", "sarif": "sarif"}


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Check what is named and print what was found."""
    try:
        fonts = load_fonts(options.fonts)
    except FontsError as error:
        print(say("wrong_fonts", language, folder=options.fonts, missing=error), file=sys.stderr)
        return ExitCode.USAGE
    shared = load_shared()
    checked = [check(path, shared.directory, fonts) for path in documents(options.paths)]
    diagnostics = [*shared.diagnostics, *(each for one in checked for each in one.diagnostics)]
    diagnostics += repository_findings([one.resolved for one in checked if one.resolved])
    print_diagnostics(diagnostics, checked, options.format, language)
    if options.format == "text":
        print(say("checked_summary", language, all=len(checked), summary=summary(diagnostics, language)))
    return exit_code(diagnostics, strict=options.strict)


def print_diagnostics(
    diagnostics: Sequence[Diagnostic],
    checked: Sequence[Checked],
    form: str,
    language: Language,
    stream: TextIO | None = None,
) -> None:
    """The diagnostics in order, with the lines they are about."""
    texts = {shown(each.path): each.text for each in checked} | dict(load_shared().texts)
    ordered = in_order(list(diagnostics))
    written = import_module(f"vanban.diagnostics.formats.{FORMAT_MODULES[form]}").write(ordered, texts, language)
    if written:
        print(written.rstrip("\n"), file=stream)
