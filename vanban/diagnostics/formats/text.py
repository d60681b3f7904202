"""The report for people: place, message, the line itself, then basis, hint and related places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.diagnostics.formats.excerpt import excerpt
from vanban.diagnostics.formats.labels import LABELS, details
from vanban.diagnostics.formats.shown_letters import shown_line
from vanban.diagnostics.wording import SEVERITY_WORDS, Language, wording


def write(diagnostics: Sequence[Diagnostic], sources: Mapping[str, str], language: Language) -> str:
    """One stretch of lines a diagnostic, a blank line between two."""
    stretches = ["\n".join(_lines(diagnostic, sources, language)) + "\n" for diagnostic in diagnostics]
    return "\n".join(stretches)


def _lines(diagnostic: Diagnostic, sources: Mapping[str, str], language: Language) -> Iterator[str]:
    span = diagnostic.span
    words = wording(diagnostic, language)
    kind = f"{SEVERITY_WORDS[language][diagnostic.severity]}[{diagnostic.code}]"
    yield shown_line(f"{_place(span)}: {kind} {words.message}")
    margin = " " * (len(str(span.line)) + 1)
    if span.file in sources and (found := excerpt(span, sources[span.file])):
        line, carets = found
        yield from (f"{margin}|", f"{span.line} | {line}".rstrip(), f"{margin}| {carets}")
    also = [f"{LABELS[language].see_also}: {_place(place)}" for place in diagnostic.related]
    yield from (shown_line(f"{margin}= {detail}") for detail in (*details(words, language), *also))


def _place(span: Span) -> str:
    return f"{span.file}:{span.line}:{span.column}"
