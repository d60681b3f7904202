"""From a SourceTree to the document of the type it names."""

from __future__ import annotations

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.document import BaseDocument
from vanban.models.document_types import DOCUMENT_TYPES
from vanban.models.kinds import kind_problem, no_choice
from vanban.models.validation import head, validate
from vanban.sources.source_tree import SourceTree


def read_document(tree: SourceTree) -> tuple[BaseDocument | None, list[Diagnostic]]:
    """The document, or every fault of its structure."""
    if not isinstance(tree.value, dict):
        return None, [kind_problem("mapping", tree.span(()))]
    typed = tree.value.get("type")
    if typed is None:
        known = "type" in tree.value
        found = Diagnostic("CT104", tree.key_span(("type",))) if known else None
        return None, [found or Diagnostic("CT102", head(tree, ()), {"key": "type"})]
    if not isinstance(typed, str):
        return None, [kind_problem("text", tree.span(("type",)))]
    model = DOCUMENT_TYPES.get(typed)
    if model is None:
        named = {each.TYPE_NAME.casefold(): name for name, each in DOCUMENT_TYPES.items()}
        meant = named.get(" ".join(typed.casefold().split()), "")
        return None, [no_choice(typed, list(DOCUMENT_TYPES), tree.span(("type",)), meant)]
    return validate(tree, model)
