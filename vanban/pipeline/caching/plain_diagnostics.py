"""Diagnostics as plain values and back, so that a cached document tells its problems again."""

from __future__ import annotations

from dataclasses import asdict, astuple
from typing import Any

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.diagnostics.severity import Severity


def as_plain(diagnostic: Diagnostic) -> dict[str, Any]:
    """The diagnostic in what JSON can hold."""
    return {
        "code": diagnostic.code,
        "span": astuple(diagnostic.span),
        "arguments": dict(diagnostic.arguments),
        "related": [astuple(span) for span in diagnostic.related],
        "words": asdict(diagnostic.words) if diagnostic.words else None,
    }


def from_plain(plain: dict[str, Any]) -> Diagnostic:
    """The diagnostic that these values were."""
    return Diagnostic(
        plain["code"],
        Span(*plain["span"]),
        plain["arguments"],
        tuple(Span(*span) for span in plain["related"]),
        _words(plain["words"]),
    )


def _words(plain: dict[str, Any] | None) -> Any:
    if plain is None:
        return None
    from vanban.diagnostics.messages.message import Message

    return Message(**plain | {"severity": Severity(plain["severity"])})
