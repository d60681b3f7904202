"""The report for programs: a list of plain objects."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.wording import Language, wording


def write(diagnostics: Sequence[Diagnostic], _sources: Mapping[str, str], language: Language) -> str:
    """One object a diagnostic; lines and columns count from 1, the end column is one past the last."""
    objects = [_object(diagnostic, language) for diagnostic in diagnostics]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


def _object(diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        **asdict(diagnostic.span),
        **asdict(wording(diagnostic, language)),
        "related": [asdict(span) for span in diagnostic.related],
    }
