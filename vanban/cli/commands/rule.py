"""`rule CODE`: one rule with its clause, why, and examples."""

from __future__ import annotations

import argparse
import sys

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.rules.registry import RULES, rule_of
from vanban.rules.rule_book import page
from vanban.text.nearest import nearest


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """The rule's page; a code that is none gets the nearest one."""
    rule = rule_of(options.code)
    if rule is None:
        near = nearest(options.code.upper(), [each.code for each in RULES], cutoff=30)
        print(say("no_rule" if near else "no_rule_like", language, code=options.code, nearest=near), file=sys.stderr)
        return ExitCode.USAGE
    print(page(rule, language))
    return ExitCode.CLEAN
