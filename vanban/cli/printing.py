"""Printing diagnostics in one of the forms, without loading what found them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TextIO

from vanban.diagnostics.diagnostic import Diagnostic, in_order
from vanban.diagnostics.wording import Language

FORMAT_MODULES = {"text": "text", "json": "as_json", "github": "github", "sarif": "sarif"}


def print_with_lines(
    diagnostics: Sequence[Diagnostic],
    texts: Mapping[str, str],
    form: str,
    language: Language,
    stream: TextIO | None = None,
) -> None:
    """The diagnostics in order, with the lines they are about; `texts` are by the files' names in messages."""
    written = import_module(f"vanban.diagnostics.formats.{FORMAT_MODULES[form]}")
    report = written.write(in_order(list(diagnostics)), texts, language)
    if report:
        print(report.rstrip("\n"), file=stream)
