"""`rules`: the rule book."""

from __future__ import annotations

import argparse

from vanban.cli.exit_codes import ExitCode
from vanban.diagnostics.wording import Language
from vanban.rules.registry import RULES
from vanban.rules.rule_book import markdown, row


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """A row a rule, or the whole book as Markdown."""
    if options.markdown:
        print(markdown(), end="")
    else:
        print("\n".join(row(rule, language) for rule in RULES))
    return ExitCode.CLEAN
