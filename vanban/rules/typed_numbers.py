"""Numbers that authors typed for headings, against the row they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from pydantic import BaseModel

from vanban.models.document import BaseDocument
from vanban.models.walking import lists_in
from vanban.sources.source_tree import Path

Row = tuple[Path, tuple[BaseModel, ...]]
"""Where a list of things that are counted together stands, and the list."""


def typed_numbers(document: BaseDocument, rows: Iterable[Row]) -> Iterator[tuple[Path, int, int]]:
    """Each typed number that is not the one its row has come to, with that one."""
    for path, row in rows:
        count = None if path == ("sections",) and _stands_among_parts(document) else 0
        for index, model in enumerate(row):
            number = vars(model).get("number")
            if not counts(model):
                continue
            if number is not None and count is not None and number != count + 1:
                yield (*path, index, "number"), number, count + 1
            count = number if number is not None else count + 1 if count is not None else None


def rows_among(mappings: Mapping[Path, BaseModel]) -> Iterator[Row]:
    """The lists of things that are counted together, of all that these mappings hold."""
    for path, model in mappings.items():
        for key, held in lists_in(model):
            if all(map(_is_labelled, held)):
                yield (*path, key), cast(tuple[BaseModel, ...], held)


def _is_labelled(value: object) -> bool:
    return isinstance(value, BaseModel) and "label" in type(value).model_fields


def counts(model: BaseModel) -> bool:
    """Whether it takes a number of its row."""
    typed = vars(model)
    return not typed.get("label") and bool(typed.get("numbered", True))


def _stands_among_parts(document: BaseDocument) -> bool:
    """Whether something else may be counted before the free sections, or they are in another order."""
    return bool(document.outline) or any(getattr(document, name) is not None for name in document.PARTS)
