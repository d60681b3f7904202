"""Every mapping of a document with the path it was typed at."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from vanban.sources.source_tree import Path


def walk(value: object, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """The mappings in the order of their keys, each before what is inside it."""
    if isinstance(value, BaseModel):
        yield path, value
        for name, field in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))
