"""`cache prune`: room made in the cache."""

from __future__ import annotations

import argparse

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.pipeline.caching.pruning import prune


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Drop what is old or too much, and say how much it was."""
    pruned = prune(options.cache, options.keep, options.size)
    megabytes = {"freed": round(pruned.freed / 2**20, 1), "left": round(pruned.left / 2**20, 1)}
    print(say("pruned", language, files=pruned.files, **megabytes))
    return ExitCode.CLEAN
