"""From the command line to an exit code."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from vanban.cli.arguments import COMMANDS, parser
from vanban.cli.exit_codes import ExitCode
from vanban.cli.language import LANGUAGES, chosen_language, unknown_language, without_language
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.text.nearest import nearest


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name; `build` where they name none."""
    _speak_utf8()
    language = chosen_language(arguments)
    words = without_language(arguments)
    try:
        if refusal := _refusal(arguments, words, language):
            print(refusal, file=sys.stderr)
            return ExitCode.USAGE
        words = _with_command(words)
        return _run(parser(language, words[0]).parse_args(words), language)
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


def _refusal(arguments: Sequence[str], words: Sequence[str], language: Language) -> str:
    """Why nothing is run: a language that is none, or a mistyped command; an empty text where nothing is wrong."""
    unknown = unknown_language(arguments)
    if unknown is not None:
        return "\n".join(say("no_language", each, name=unknown) for each in LANGUAGES)
    near = _mistyped(words[0]) if words else ""
    return say("no_command", language, name=words[0], nearest=near) if near else ""


def _mistyped(word: str) -> str:
    """The command that was meant; an empty text for a command, a path, or a word that is like no command."""
    if word in COMMANDS or word.startswith("-") or not word.isidentifier():
        return ""
    near = nearest(word.lower(), [*COMMANDS, "setup"])
    return "" if Path(word).exists() else near


def _run(options: argparse.Namespace, language: Language) -> int:
    command = import_module(f"vanban.cli.commands.{options.command}")
    return int(command.run(options, language))


def _with_command(arguments: list[str]) -> list[str]:
    """`build` stands before arguments that name no command."""
    return arguments if arguments[:1] and arguments[0] in (*COMMANDS, "-h", "--help") else ["build", *arguments]


def _speak_utf8() -> None:
    """Vietnamese prints right on any console, Windows' own code pages included."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
