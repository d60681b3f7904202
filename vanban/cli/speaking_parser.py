"""An argument parser that speaks the chosen language, in its faults too."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NoReturn

from vanban.cli.exit_codes import ExitCode
from vanban.cli.words import argument_error, say
from vanban.diagnostics.wording import Language


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks the chosen language."""

    def __init__(self, *, language: Language, **more: Any) -> None:
        super().__init__(add_help=False, formatter_class=argparse.RawDescriptionHelpFormatter, **more)
        self.language = language
        self.takes_revisions = False
        self._positionals.title = say("arguments", language)
        self._optionals.title = say("options", language)
        self.add_argument("-h", "--help", action="help", help=say("help", language))

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """A command that takes revisions keeps what stands behind `--` apart, and takes names between its options."""
        if not self.takes_revisions:
            return self._all_known(*super().parse_known_args(args, namespace))
        words = list(args or ())
        at = words.index("--") if "--" in words else len(words)
        options, extra = super().parse_known_args(words[:at], namespace)
        options.names += [word for word in extra if not word.startswith("-")]
        options.after_dashes = words[at + 1 :] if at < len(words) else None
        return self._all_known(options, [word for word in extra if word.startswith("-")])

    def _all_known(self, options: argparse.Namespace, extra: list[str]) -> tuple[argparse.Namespace, list[str]]:
        """Refuses what is left over here, so that the usage told is the command's and not the program's."""
        if extra:
            self.error(f"unrecognized arguments: {' '.join(extra)}")
        return options, extra

    def error(self, message: str) -> NoReturn:
        """The usage and what is wrong, to stderr; exits with 2."""
        self.print_usage(sys.stderr)
        problem = argument_error(message, self.language)
        self.exit(ExitCode.USAGE, say("wrong_usage", self.language, program=self.prog, problem=problem) + "\n")

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", say("usage", self.language), 1)

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", say("usage", self.language), 1)
