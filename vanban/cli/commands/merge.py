"""`merge`: the outputs of shards joined into one."""

from __future__ import annotations

import argparse

from vanban.cli.exit_codes import ExitCode, exit_code
from vanban.cli.misuse import misused, output_misused
from vanban.cli.printing import print_with_lines
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.pipeline.finding import shown
from vanban.pipeline.guarding import NoOutputError, OutputBusyError, guarded
from vanban.pipeline.merging import NoReportError, merge


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Join what is named and print what all shards found."""
    try:
        with guarded(options.output):
            merged = merge(options.folders, options.output)
    except NoReportError as error:
        return misused(say("no_report", language, path=error))
    except (OutputBusyError, NoOutputError) as error:
        return output_misused(error, options.output, language)
    print_with_lines(merged.diagnostics, {}, "text", language)
    print(say("merged", language, all=merged.documents, files=merged.files, output=shown(options.output)))
    return exit_code(merged.diagnostics, strict=options.strict)
