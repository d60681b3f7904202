"""`serve`: the documents in a browser, following every save."""

from __future__ import annotations

import argparse
import errno
import socket
import sys

from vanban.cli.commands.watch import ended_by_a_signal
from vanban.cli.exit_codes import ExitCode
from vanban.cli.planning import PlanError, plan_of
from vanban.cli.telling_rounds import RoundTeller
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.preview.running import Plan

LAST_PORT = 65535


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Serve what is named; being stopped is its ordinary end."""
    try:
        plan = plan_of(options, language, draws_first=True)
        with _listening(options.port, language) as listening:
            return _serve(plan, listening, options, language)
    except PlanError as error:
        print(error, file=sys.stderr)
        return ExitCode.USAGE


def _listening(port: int, language: Language) -> socket.socket:
    from vanban.preview.web.serving import bound_socket

    if not 0 <= port <= LAST_PORT:
        raise PlanError(say("wrong_port", language, port=port))
    try:
        return bound_socket(port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other = port + 1 if port < LAST_PORT else port - 1
            raise PlanError(say("port_busy", language, port=port, other=other)) from error
        raise PlanError(say("port_refused", language, port=port, reason=error.strerror)) from error


def _serve(plan: Plan, listening: socket.socket, options: argparse.Namespace, language: Language) -> ExitCode:
    from vanban.preview.web.serving import serve

    address = f"http://127.0.0.1:{listening.getsockname()[1]}/"
    print(say("serving", language, address=address), flush=True)
    if options.open:
        import webbrowser

        webbrowser.open(address)
    teller = RoundTeller(options.output, language)
    try:
        with ended_by_a_signal():
            serve(plan, listening, language, teller.tell, teller.cannot_watch)
    except KeyboardInterrupt:
        print(say("stopped", language))
    return ExitCode.CLEAN
