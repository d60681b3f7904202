"""`schema`: the JSON Schemas that editors read."""

from __future__ import annotations

import argparse
import sys

from vanban import project
from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.models.schemas.files import stale_schemas, write_schemas
from vanban.pipeline.finding import shown


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Write the schemas, or with --check only say which are stale."""
    if options.check:
        stale = stale_schemas(project.SCHEMAS)
        for name in stale:
            print(say("stale_schema", language, path=shown(project.SCHEMAS / name)), file=sys.stderr)
        if not stale:
            print(say("fresh_schemas", language, path=shown(project.SCHEMAS)))
        return ExitCode.ERRORS if stale else ExitCode.CLEAN
    for path in write_schemas(project.SCHEMAS):
        print(shown(path))
    return ExitCode.CLEAN
