"""The report formats of `check`: one table, by the name on the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.formats import as_json, github, sarif, text
from vanban.diagnostics.wording import Language

Write = Callable[[Sequence[Diagnostic], Mapping[str, str], Language], str]
"""From diagnostics and the text of their files (some may be missing) to a report."""

FORMATS: dict[str, Write] = {
    "text": text.write,
    "json": as_json.write,
    "github": github.write,
    "sarif": sarif.write,
}
