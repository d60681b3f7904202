"""What stands in a piece, whatever it is: its paragraphs with their paths, and their runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeGuard, TypeVar, cast

from vanban.layout.blocks import Path
from vanban.layout.view import Paragraph, Run
from vanban.text.mark import Kind

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Value = TypeVar("Value")


def without(value: Value, kind: Kind) -> Value:
    """The same without the runs of this kind."""
    return cast(Value, _without(value, kind))


def _without(value: object, kind: Kind) -> object:
    if isinstance(value, tuple):
        return tuple(_without(each, kind) for each in value if not _is_run_of(each, kind))
    if isinstance(value, Run):
        return _as_it_was(value) if kind == "inserted" else value
    if not _can_be_marked(value):
        return value
    return replace(value, **{name: _without(inner, kind) for name, inner in _inside(value)})


def _is_run_of(value: object, kind: Kind) -> bool:
    return isinstance(value, Run) and value.mark is not None and value.mark.kind == kind


def _as_it_was(run: Run) -> Run:
    """In its old look, where only that has changed."""
    was = run.mark.was if run.mark and run.mark.kind == "changed" else None
    return replace(was, text=run.text, footnote=run.footnote, mark=run.mark) if was else run


def _can_be_marked(value: object) -> TypeGuard[DataclassInstance]:
    return is_dataclass(value) and hasattr(value, "mark") and not isinstance(value, type)


def _inside(value: DataclassInstance) -> Iterator[tuple[str, object]]:
    """Its fields that may hold marked pieces."""
    names = (field.name for field in fields(value) if field.name not in ("mark", "properties", "path"))
    yield from ((name, getattr(value, name)) for name in names)


def paths_in(value: object) -> Iterator[tuple[Path, bool]]:
    """The path of everything in it that has one, and whether anything changed there."""
    if isinstance(value, tuple):
        for each in value:
            yield from paths_in(each)
    elif _can_be_marked(value):
        if path := getattr(value, "path", ()):
            yield path, is_changed(value)
        if not isinstance(value, Paragraph):
            for _, inner in _inside(value):
                yield from paths_in(inner)


def is_changed(value: object) -> bool:
    """Whether it or anything in it bears a mark."""
    if isinstance(value, tuple):
        return any(is_changed(each) for each in value)
    if not _can_be_marked(value):
        return False
    return getattr(value, "mark", None) is not None or any(is_changed(inner) for _, inner in _inside(value))
