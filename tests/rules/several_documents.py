"""Several small documents at once: examples parted by a line of dashes."""

from __future__ import annotations

from tests.rules.source_document import FOLDER, document
from vanban.models.reading import read_document
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.resolving import resolve
from vanban.sources.reading import read_text


def documents(examples: str) -> list[ResolvedDocument]:
    """Each example in the small document, in files 1.yaml, 2.yaml …; all must be free of errors of data."""
    return [_resolved(document(each)[0], f"{number}.yaml") for number, each in enumerate(examples.split("---\n"), 1)]


def _resolved(text: str, name: str) -> ResolvedDocument:
    reading = read_text(text, name)
    assert reading.tree is not None, reading.diagnostics
    typed, faults = read_document(reading.tree)
    assert typed is not None, [(each.code, each.span) for each in faults]
    resolved, problems = resolve(typed, reading.tree, load_shared().directory, FOLDER)
    assert resolved is not None, [(each.code, each.span) for each in problems]
    return resolved
