"""The order in which the keys of a mapping are written: the model's, with what names a thing first."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel

from vanban.models.document import BaseDocument
from vanban.models.keys import Keyed

FIRST = (
    "type", "id", "title", "heading", "number", "label", "numbered", "run_in", "case", "orientation", "reference",
    "text", "content",
)  # fmt: skip
"""What stands before keys that a mapping shares with others."""

STATUS = ("status", "draft_mark")
"""Whether it is a draft stands before the number and the date that a draft has not."""

HEAD_SETTINGS = ("outline", "numbering", "case")
"""How a document is printed stands between its head and its text."""


@cache
def key_order(model: type[BaseModel]) -> tuple[str, ...]:
    """Every key of this model, as it is written in YAML."""
    names = {field.alias or name: None for name, field in model.model_fields.items()}
    if issubclass(model, BaseDocument):
        return _document(model, tuple(names))
    inherits = model.__base__ is not Keyed
    return tuple(dict.fromkeys((*(name for name in FIRST if inherits and name in names), *names)))


def _document(model: type[BaseDocument], names: tuple[str, ...]) -> tuple[str, ...]:
    """The head, the settings, the body in the usual outline's order, the foot."""
    shared = [name for name in BaseDocument.model_fields if name not in (*STATUS, *HEAD_SETTINGS)]
    at = shared.index("number")
    shared[at:at] = STATUS
    behind = shared.index("sections")
    outline = (part for entry in model.OUTLINE for part in ((entry,) if isinstance(entry, str) else entry[1]))
    settings_at = shared.index("addressees")
    ordered = ("type", *shared[:settings_at], *HEAD_SETTINGS, *shared[settings_at:behind], *outline, *shared[behind:])
    return tuple(dict.fromkeys((*ordered, *names)))
