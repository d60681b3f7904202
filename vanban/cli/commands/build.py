"""`build`: documents to files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence

from vanban.cli.commands.check import print_diagnostics
from vanban.cli.exit_codes import ExitCode, exit_code
from vanban.cli.progress import followed
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.layout.fonts import FontsError, load_fonts
from vanban.pipeline.building import BuildOptions, Built, build_all
from vanban.pipeline.finding import documents, shown
from vanban.pipeline.indexing import place_index
from vanban.pipeline.shared import load_shared
from vanban.rules.running import repository_findings
from vanban.writers.formats import WRITERS


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Build what is named, say what was made, and index the output folder."""
    formats = tuple(dict.fromkeys(name.strip().lower() for name in options.to.split(",") if name.strip()))
    wrong = next((name for name in formats if name not in WRITERS), None)
    if wrong is not None or not formats:
        print(say("wrong_format", language, name=wrong or "", formats=", ".join(WRITERS)), file=sys.stderr)
        return ExitCode.USAGE
    try:
        load_fonts(options.fonts)
    except FontsError as error:
        print(say("wrong_fonts", language, folder=options.fonts, missing=error), file=sys.stderr)
        return ExitCode.USAGE
    paths = documents(options.paths)
    chosen = BuildOptions(formats, options.output, options.draft, options.fonts)
    results = list(followed(_told(build_all(paths, chosen), language), len(paths), say("building", language)))
    diagnostics = [*load_shared().diagnostics, *(each for built in results for each in built.diagnostics)]
    diagnostics += repository_findings([built.checked.resolved for built in results if built.checked.resolved])
    diagnostics += place_index(options.output, results, load_fonts(options.fonts))
    print_diagnostics(diagnostics, [built.checked for built in results], "text", language)
    print(_summary(results, options, language))
    return exit_code(diagnostics, strict=options.strict)


def _told(results: Iterable[Built], language: Language) -> Iterator[Built]:
    """The results, each told in a line as it comes."""
    for built in results:
        path = shown(built.checked.path)
        if built.files:
            print(say("made", language, path=path, files=", ".join(shown(file) for file in built.files)))
        else:
            print(say("not_built", language, path=path))
        yield built


def _summary(results: Sequence[Built], options: argparse.Namespace, language: Language) -> str:
    if not results:
        return say("nothing_found", language, path=", ".join(map(str, options.paths)) or "content/")
    made = [built for built in results if built.files]
    files = sum(len(built.files) for built in made)
    return say(
        "built_summary",
        language,
        built=len(made),
        all=len(results),
        output=shown(options.output),
        files=files,
    )
