"""The comparison as Markdown, for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.wording import Language
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.summaries import document_summary, states, summary
from vanban.history.wording import Marks, Sentences

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~@!&])")


def escape(text: str) -> str:
    """The text as itself: no mark, link, mention or tag comes of it."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()) if "\n" in text else text)


MARKS = Marks(escape, lambda text: f"<del>{escape(text)}</del>", lambda text: f"<ins>{escape(text)}</ins>")


def write(comparison: Comparison, language: Language) -> str:
    """The summary first, then every document with its changes in a fold."""
    lines = [f"**{escape(summary(comparison, language))}**", "", f"{escape(states(comparison, language))}"]
    for document in comparison.documents:
        lines += ["", *_document(document, language)]
    return "\n".join(lines) + "\n"


def _document(document: DocumentChange, language: Language) -> Iterator[str]:
    yield f"### {escape(document.file)}"
    yield ""
    if document.subject:
        yield f"*{escape(document.subject)}*  "
    yield escape(document_summary(document, language)) + "."
    yield ""
    sentences = Sentences(language, MARKS)
    for change in document.changes:
        sentence, place = sentences.of(change), escape(sentences.place(change))
        yield f"- {f'{place}: ' if place else ''}{sentence if place else sentence[0].upper() + sentence[1:]}"
