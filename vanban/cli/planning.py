"""What `watch` and `serve` are asked for, looked at before anything is begun."""

from __future__ import annotations

import argparse

from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.layout.fonts import FontsError, load_fonts
from vanban.pipeline.finding import shown
from vanban.pipeline.guarding import NoOutputError, OutputBusyError, guarded
from vanban.pipeline.options import BuildOptions
from vanban.preview.running import Plan
from vanban.writers.formats import OFFICIAL, WRITERS


class PlanError(Exception):
    """It cannot be begun; the reason in the chosen language."""


def plan_of(options: argparse.Namespace, language: Language, *, draws_first: bool = False) -> Plan:
    """The plan; raises PlanError where a path, a format, the fonts or the output folder will not do."""
    formats = _formats(getattr(options, "to", ",".join(OFFICIAL)), language)
    for path in options.paths:
        if not path.exists():
            raise PlanError(say("no_such_path", language, path=path))
    try:
        load_fonts(options.fonts)
        with guarded(options.output):
            pass
    except FontsError as error:
        raise PlanError(say("wrong_fonts", language, folder=options.fonts, missing=error)) from error
    except NoOutputError as error:
        words = say("no_writable_output", language, path=shown(options.output), reason=error)
        raise PlanError(words) from error
    except OutputBusyError:
        pass  # the session waits for the other build
    chosen = BuildOptions(formats, options.output, options.draft, options.fonts, options.cache)
    return Plan(tuple(options.paths), chosen, draws_first)


def _formats(typed: str, language: Language) -> tuple[str, ...]:
    formats = tuple(dict.fromkeys(name.strip().lower() for name in typed.split(",") if name.strip()))
    wrong = next((name for name in formats if name not in WRITERS), "")
    if wrong or not formats:
        raise PlanError(say("wrong_format", language, name=wrong, formats=", ".join(WRITERS)))
    return formats
