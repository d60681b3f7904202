"""Which keys may stand at a place of a model, to find the one that a mistyped key is nearest to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from vanban.text.nearest import nearest


def nearest_key(model: type[BaseModel], loc: tuple[str | int, ...]) -> str:
    """The known key nearest to the last part of a pydantic location, or titled like it; empty where there is none."""
    found = [model]
    for part in loc[:-1]:
        found = _step(found, part) or found
    fields = {field.alias or name: field for each in found for name, field in each.model_fields.items()}
    titles = {(field.title or name).casefold(): name for name, field in fields.items()}
    typed = str(loc[-1])
    return nearest(typed, sorted(fields)) or titles.get(typed.replace("_", " ").casefold(), "")


def _step(models: list[type[BaseModel]], part: str | int) -> list[type[BaseModel]]:
    if not isinstance(part, str):
        return []
    fields = [field for each in models for name, field in each.model_fields.items() if part in (name, field.alias)]
    return list(dict.fromkeys(model for field in fields for model in _models(field.annotation)))


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)
