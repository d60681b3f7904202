"""`watch`: documents built again whenever a source is saved."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from vanban.cli.exit_codes import ExitCode
from vanban.cli.planning import PlanError, plan_of
from vanban.cli.telling_rounds import RoundTeller
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.preview.running import run as run_session


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Build what is named, then follow it; being stopped is its ordinary end."""
    try:
        plan = plan_of(options, language)
    except PlanError as error:
        print(error, file=sys.stderr)
        return ExitCode.USAGE
    teller, stop = RoundTeller(options.output, language), Event()
    try:
        with ended_by_a_signal():
            run_session(plan, stop, teller.tell, teller.cannot_watch)
    except KeyboardInterrupt:
        print(say("stopped", language))
    return ExitCode.CLEAN


@contextmanager
def ended_by_a_signal() -> Iterator[None]:
    """Being told to end is taken like Ctrl-C, so that what was begun is cleaned up."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
