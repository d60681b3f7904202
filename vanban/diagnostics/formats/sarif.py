"""The report as SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from vanban.diagnostics.diagnostic import Diagnostic, Severity, Span
from vanban.diagnostics.formats.labels import details
from vanban.diagnostics.wording import FIELD, Language, Wording, templates, wording

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
Plain = dict[str, Any]


def write(diagnostics: Sequence[Diagnostic], _sources: Mapping[str, str], language: Language) -> str:
    """One run, with the rules that found something."""
    first = {diagnostic.code: diagnostic for diagnostic in reversed(diagnostics)}
    codes = sorted(first)
    run = {
        "tool": {"driver": {"name": "vanban", "rules": [_rule(first[code], language) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes, language) for diagnostic in diagnostics],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(diagnostic: Diagnostic, language: Language) -> Plain:
    """The message of a code, as its first finding has it, without what one place puts into it."""
    words = Wording(*(FIELD.sub("…", text) for text in templates(diagnostic.message, language)))
    return {
        "id": diagnostic.code,
        "shortDescription": {"text": words.message},
        "help": {"text": "\n".join(details(words, language)) or words.message},
        "defaultConfiguration": {"level": LEVELS[diagnostic.severity]},
    }


def _result(diagnostic: Diagnostic, codes: Sequence[str], language: Language) -> Plain:
    words = wording(diagnostic, language)
    related = [{"id": number, **_location(span)} for number, span in enumerate(diagnostic.related, start=1)]
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": codes.index(diagnostic.code),
        "level": LEVELS[diagnostic.severity],
        "message": {"text": "\n".join([words.message, *details(words, language)])},
        "locations": [_location(diagnostic.span)],
        **({"relatedLocations": related} if related else {}),
    }


def _location(span: Span) -> Plain:
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    file = {"uri": quote(span.file, errors="replace")}
    return {"physicalLocation": {"artifactLocation": file, "region": region}}
