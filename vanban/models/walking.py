"""Every mapping of a document with the path it was typed at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from vanban.sources.source_tree import Path


def walk(value: object, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """The mappings in the order of their keys, each before what is inside it: a stack, for this is asked often."""
    waiting = [(path, value)]
    while waiting:
        here, inner = waiting.pop()
        if isinstance(inner, tuple):
            last = len(inner) - 1
            waiting += [
                ((*here, last - back), item) for back, item in enumerate(reversed(inner)) if type(item) not in PLAIN
            ]
        elif isinstance(inner, BaseModel):
            yield here, inner
            held = inner.__dict__
            waiting += [
                ((*here, typed), held[name]) for name, typed in _keys(type(inner)) if type(held[name]) not in PLAIN
            ]


def lists_in(model: BaseModel) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The lists that the mapping itself holds, with their keys, in order; empty ones are left out."""
    held = [(name, value) for name, value in model.__dict__.items() if type(value) is tuple and value]
    keys = dict(_keys(type(model))) if held else {}
    return ((keys[name], value) for name, value in held)


PLAIN = frozenset({str, int, bool, type(None)})
"""What holds nothing, as nearly everything: told sooner by its type than asked whether it is a mapping."""


@cache
def _keys(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields with their keys as they are typed, the last first."""
    return tuple((name, field.alias or name) for name, field in reversed(model.model_fields.items()))
