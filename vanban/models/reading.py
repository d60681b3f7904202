"""From a SourceTree to the document of the type it names."""

from __future__ import annotations

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.document import BaseDocument
from vanban.models.document_types import DOCUMENT_TYPES
from vanban.models.validation import kind_problem, validate
from vanban.sources.source_tree import SourceTree


def read_document(tree: SourceTree) -> tuple[BaseDocument | None, list[Diagnostic]]:
    """The document, or every fault of its structure."""
    if not isinstance(tree.value, dict):
        return None, [kind_problem("mapping", tree.span(()))]
    typed = tree.value.get("type")
    if typed is None:
        return None, [Diagnostic("CT102", tree.key_span(()), {"key": "type"})]
    model = DOCUMENT_TYPES.get(typed) if isinstance(typed, str) else None
    if model is None:
        arguments = {"value": str(typed), "choices": ", ".join(DOCUMENT_TYPES)}
        return None, [Diagnostic("CT108", tree.span(("type",)), arguments)]
    return validate(tree, model)
