"""Numbers that authors typed for headings, against the row they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from pydantic import BaseModel

from vanban.models.document import BaseDocument
from vanban.models.walking import walk_values
from vanban.sources.source_tree import Path


def typed_numbers(document: BaseDocument) -> Iterator[tuple[Path, int, int]]:
    """Each typed number that is not the one its row has come to, with that one."""
    for path, row in rows(document):
        count = None if path == ("sections",) and _stands_among_parts(document) else 0
        for index, model in enumerate(row):
            number = getattr(model, "number", None)
            if not counts(model):
                continue
            if number is not None and count is not None and number != count + 1:
                yield (*path, index, "number"), number, count + 1
            count = number if number is not None else count + 1 if count is not None else None


def rows(value: object, path: Path = ()) -> Iterator[tuple[Path, tuple[BaseModel, ...]]]:
    """Every list of things that are counted together."""
    for here, inner in walk_values(value, path):
        if isinstance(inner, tuple) and inner and all(_is_labelled(each) for each in inner):
            yield here, cast(tuple[BaseModel, ...], inner)


def _is_labelled(value: object) -> bool:
    return isinstance(value, BaseModel) and "label" in type(value).model_fields


def counts(model: BaseModel) -> bool:
    """Whether it takes a number of its row."""
    return not getattr(model, "label", None) and getattr(model, "numbered", True)


def _stands_among_parts(document: BaseDocument) -> bool:
    """Whether something else may be counted before the free sections, or they are in another order."""
    return bool(document.outline) or any(getattr(document, name) is not None for name in document.PARTS)
