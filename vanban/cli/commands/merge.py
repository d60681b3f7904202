"""`merge`: the outputs of shards joined into one."""

from __future__ import annotations

import argparse
import sys

from vanban.cli.exit_codes import ExitCode, exit_code
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
        print(say("no_report", language, path=error), file=sys.stderr)
        return ExitCode.USAGE
    except OutputBusyError:
        print(say("output_busy", language, path=shown(options.output)), file=sys.stderr)
        return ExitCode.USAGE
    except NoOutputError as error:
        print(say("no_writable_output", language, path=shown(options.output), reason=error), file=sys.stderr)
        return ExitCode.USAGE
    print_with_lines(merged.diagnostics, {}, "text", language)
    print(say("merged", language, all=merged.documents, files=merged.files, output=shown(options.output)))
    return exit_code(merged.diagnostics, strict=options.strict)
