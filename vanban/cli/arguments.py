"""The command line: every command with its options, explained in the chosen language."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from vanban import project
from vanban.cli.speaking_parser import Parser
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.writers.formats import OFFICIAL, WRITERS

CHECK_FORMATS = ("text", "json", "github", "sarif")
AUDIT_FORMATS = ("text", "json", "html", "sarif")
TASK_FORMATS = ("text", "json", "csv")
DIFF_FORMATS = ("text", "markdown", "json", "html")
PORT = 8030
"""Of the decree's number, and seldom taken."""


def parser(language: Language, asked: str) -> Parser:
    """The parser of the command that is asked for; of all commands where it is none of them."""
    root = Parser(
        prog="build.py",
        language=language,
        description=say("description", language),
        epilog=say("closing", language) + "\n" + say("setup", language),
    )
    root.add_argument("--lang", metavar="vi|en", help=say("lang", language))
    commands = root.add_subparsers(
        dest="command", title=say("commands", language), metavar="", parser_class=Parser, prog="build.py"
    )
    for name in (asked,) if asked in COMMANDS else COMMANDS:
        help_text = say(name, language)
        command = commands.add_parser(name, language=language, help=help_text, description=help_text)
        command.add_argument("--lang", metavar="vi|en", default=argparse.SUPPRESS, help=say("lang", language))
        COMMANDS[name](command, language)
    return root


def _paths(command: Parser, language: Language) -> None:
    command.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=say("path", language))


def _fonts(command: Parser, language: Language) -> None:
    command.add_argument("--fonts", type=Path, default=project.FONTS, metavar="DIR", help=say("fonts", language))


def _strict(command: Parser, language: Language) -> None:
    command.add_argument("--strict", action="store_true", help=say("strict", language))


def _format(command: Parser, language: Language, formats: tuple[str, ...]) -> None:
    words = say("form", language, formats=", ".join(formats))
    command.add_argument("--format", choices=formats, default=formats[0], help=words)


def _build(command: Parser, language: Language) -> None:
    _paths(command, language)
    _to(command, language)
    _made(command, language)
    _strict(command, language)
    for flag in ("public", "published", "no-cache", "no-read-back"):
        command.add_argument(f"--{flag}", action="store_true", help=say(flag.replace("-", "_"), language))
    command.add_argument("--workers", type=int, metavar="N", help=say("workers", language))
    command.add_argument("--shard", metavar="K/N", help=say("shard", language))


def _to(command: Parser, language: Language) -> None:
    words = say("to", language, formats=", ".join(WRITERS))
    command.add_argument("--to", default=",".join(OFFICIAL), metavar="LIST", help=words)


def _made(command: Parser, language: Language) -> None:
    """Where files are made and how, for every command that makes them."""
    command.add_argument("--output", type=Path, default=project.OUTPUT, metavar="DIR", help=say("output", language))
    command.add_argument("--draft", action="store_true", help=say("draft", language))
    _fonts(command, language)
    _cache_folder(command, language)


def _watch(command: Parser, language: Language) -> None:
    _paths(command, language)
    _to(command, language)
    _made(command, language)


def _serve(command: Parser, language: Language) -> None:
    _paths(command, language)
    command.add_argument("--port", type=int, default=PORT, metavar="N", help=say("port", language, port=PORT))
    command.add_argument("--open", action="store_true", help=say("open", language))
    _made(command, language)


def _cache_folder(command: Parser, language: Language) -> None:
    folder = Path(os.environ.get("VANBAN_CACHE") or project.CACHE)
    command.add_argument("--cache", type=Path, default=folder, metavar="DIR", help=say("cache_folder", language))


def _cache(command: Parser, language: Language) -> None:
    command.add_argument("action", choices=("prune",), help=say("prune", language))
    _cache_folder(command, language)
    command.add_argument("--keep", type=float, metavar="DAYS", help=say("keep", language))
    command.add_argument("--size", type=float, metavar="MB", help=say("size", language))


def _merge(command: Parser, language: Language) -> None:
    command.add_argument("folders", nargs="+", type=Path, metavar="DIR", help=say("merge_folders", language))
    command.add_argument("--output", type=Path, default=project.OUTPUT, metavar="DIR", help=say("output", language))
    _strict(command, language)


def _check(command: Parser, language: Language) -> None:
    _paths(command, language)
    _format(command, language, CHECK_FORMATS)
    _fonts(command, language)
    _strict(command, language)


def _tasks(command: Parser, language: Language) -> None:
    _paths(command, language)
    command.add_argument("--unit", metavar="NAME", help=say("unit", language))
    command.add_argument("--before", metavar="DATE", help=say("before", language))
    _format(command, language, TASK_FORMATS)


def _new(command: Parser, language: Language) -> None:
    command.add_argument("kind", choices=("plan", "report"), help=say("kind", language))
    command.add_argument("path", type=Path, metavar="PATH", help=say("new_path", language))
    command.add_argument("--from", dest="last", type=Path, metavar="LAST.yaml", help=say("from", language))


def _schema(command: Parser, language: Language) -> None:
    command.add_argument("--check", action="store_true", help=say("schema_check", language))


def _doctor(command: Parser, language: Language) -> None:
    _fonts(command, language)
    command.add_argument("--output", type=Path, default=project.OUTPUT, metavar="DIR", help=say("output", language))


def _audit(command: Parser, language: Language) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("audit_file", language))
    _format(command, language, AUDIT_FORMATS)
    _strict(command, language)


def _rules(command: Parser, language: Language) -> None:
    command.add_argument("--markdown", action="store_true", help=say("rules_markdown", language))


def _rule(command: Parser, language: Language) -> None:
    command.add_argument("code", metavar="CODE", help=say("rule_code", language))


def _revisions(command: Parser, language: Language) -> None:
    command.takes_revisions = True
    command.add_argument("names", nargs="*", metavar="REV|PATH", help=say("revisions", language))


def _diff(command: Parser, language: Language) -> None:
    _revisions(command, language)
    command.add_argument("--unit", metavar="NAME", help=say("diff_unit", language))
    _format(command, language, DIFF_FORMATS)
    command.add_argument("--output", type=Path, metavar="FILE", help=say("diff_output", language))


def _redline(command: Parser, language: Language) -> None:
    _revisions(command, language)
    words = say("redline_output", language)
    command.add_argument("--output", type=Path, default=project.OUTPUT / "redline", metavar="DIR", help=words)
    command.add_argument("--comments", action="store_true", help=say("redline_comments", language))
    _fonts(command, language)


def _format_sources(command: Parser, language: Language) -> None:
    _paths(command, language)
    command.add_argument("--check", action="store_true", help=say("format_check", language))


COMMANDS = {
    "build": _build,
    "watch": _watch,
    "serve": _serve,
    "check": _check,
    "tasks": _tasks,
    "new": _new,
    "diff": _diff,
    "redline": _redline,
    "format": _format_sources,
    "audit": _audit,
    "rules": _rules,
    "rule": _rule,
    "schema": _schema,
    "doctor": _doctor,
    "cache": _cache,
    "merge": _merge,
}
