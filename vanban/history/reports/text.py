"""The comparison as plain text, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.wording import Language
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.summaries import document_summary, states, summary
from vanban.history.wording import Sentences


def write(comparison: Comparison, language: Language) -> str:
    """The summary first, then every document with its changes under their headings."""
    lines = [f"{states(comparison, language)}: {summary(comparison, language)}"]
    for document in comparison.documents:
        lines += ["", *_document(document, language)]
    return "\n".join(lines) + "\n"


def _document(document: DocumentChange, language: Language) -> Iterator[str]:
    yield f"{document.file}: {document_summary(document, language)}"
    if document.subject:
        yield f"  {document.subject}"
    sentences, last = Sentences(language), ""
    for change in document.changes:
        place = sentences.place(change)
        if place != last:
            if place:
                yield f"  {place}"
            last = place
        sentence = sentences.of(change)
        yield f"    - {sentence[0].upper()}{sentence[1:]}"
