"""What is left of a document when its faulty values are left out, so that the rest can be looked up all the same."""

from __future__ import annotations

from copy import deepcopy

from pydantic import ValidationError

from vanban.models.document import BaseDocument
from vanban.models.document_types import DOCUMENT_TYPES
from vanban.models.validation import data_path
from vanban.sources.source_tree import Path, SourceTree, Value, value_at


def without_faults(tree: SourceTree) -> BaseDocument | None:
    """The document without the keys at fault; None where something needed is missing, or a list's entry is wrong."""
    typed = tree.value.get("type") if isinstance(tree.value, dict) else None
    model = DOCUMENT_TYPES.get(typed) if isinstance(typed, str) else None
    if model is None:
        return None
    left = deepcopy(tree.value)
    try:
        return model.model_validate(left)
    except ValidationError as error:
        paths = {data_path(tree, each["loc"]) for each in error.errors(include_url=False)}
    if not all(_removed(left, path) for path in paths):
        return None
    try:
        return model.model_validate(left)
    except ValidationError:
        return None


def _removed(value: Value, path: Path) -> bool:
    """Whether the key could be taken out; an entry of a list cannot, since the others would move."""
    owner = value_at(value, path[:-1]) if path else None
    if not isinstance(owner, dict) or not isinstance(path[-1], str):
        return False
    owner.pop(path[-1], None)
    return True
