"""From the command line to an exit code."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from vanban.cli.arguments import COMMANDS, parser
from vanban.cli.exit_codes import ExitCode
from vanban.cli.language import chosen_language
from vanban.cli.words import say
from vanban.diagnostics.wording import Language


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name; `build` where they name none."""
    _speak_utf8()
    language = chosen_language(arguments)
    try:
        options = parser(language).parse_args(_with_command(list(arguments)))
        return _run(options, language)
    except KeyboardInterrupt:
        print(say("interrupted", language), file=sys.stderr)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        sys.stdout = io.TextIOWrapper(open(os.devnull, "wb"))  # noqa: SIM115, PTH123 the pipe's reader has gone
        return ExitCode.CLEAN
    except Exception as error:
        if os.environ.get("VANBAN_DEBUG"):
            raise
        print(say("our_bug", language, error=f"{type(error).__name__}: {error}"), file=sys.stderr)
        return ExitCode.OUR_BUG


def _run(options: argparse.Namespace, language: Language) -> int:
    command = import_module(f"vanban.cli.commands.{options.command}")
    return int(command.run(options, language))


def _with_command(arguments: list[str]) -> list[str]:
    """`build` stands before arguments that name no command."""
    rest = [argument for argument in arguments if argument not in ("vi", "en")]
    first = next((argument for argument in rest if not argument.startswith("--lang")), "")
    return arguments if first in (*COMMANDS, "-h", "--help") else ["build", *arguments]


def _speak_utf8() -> None:
    """Vietnamese prints right on any console, Windows' own code pages included."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
