"""Which lines of a source are ever shown with a finding: those that are meant, and their neighbours."""

from __future__ import annotations

from vanban.diagnostics.diagnostic import Span

AROUND = 2
"""Lines shown before and after those that are meant."""
MOST_LINES = 12
"""Of those that are meant."""


def last_meant(span: Span) -> int:
    """The number of the last line that is shown as meant."""
    return min(max(span.end_line, span.line), span.line + MOST_LINES - 1)


def shown_lines(span: Span) -> range:
    """The numbers of the lines; the last may be behind the end of the source."""
    return range(max(span.line - AROUND, 1), last_meant(span) + AROUND + 1)
