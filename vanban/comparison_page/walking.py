"""What stands in a piece, whatever it is: its paths, its runs, and whether anything in it is marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from vanban.layout.blocks import Path
from vanban.layout.view import Run
from vanban.text.mark import Kind

Value = TypeVar("Value")
Places = list[tuple[Path, bool]]
"""Paths in reading order, and whether anything changed there."""


def without(value: Value, kind: Kind) -> Value:
    """The same without the runs of this kind."""
    return cast(Value, _without(value, kind))


def _without(value: Any, kind: Kind) -> Any:
    if isinstance(value, tuple):
        return tuple(_without(each, kind) for each in value if not _is_run_of(each, kind))
    if isinstance(value, Run):
        return _as_it_was(value) if kind == "inserted" else value
    names = _inner_names(value)
    return replace(value, **{name: _without(getattr(value, name), kind) for name in names}) if names else value


def _is_run_of(value: object, kind: Kind) -> bool:
    return isinstance(value, Run) and value.mark is not None and value.mark.kind == kind


def _as_it_was(run: Run) -> Run:
    """In its old look, where only that has changed."""
    was = run.mark.was if run.mark and run.mark.kind == "changed" else None
    return replace(was, text=run.text, footnote=run.footnote, mark=run.mark) if was else run


def places_in(value: object) -> Places:
    """The path of everything in it that has one."""
    found: Places = []
    _look(value, found)
    return found


def is_changed(value: object) -> bool:
    """Whether it or anything in it bears a mark."""
    return _look(value, [])


def _look(value: object, found: Places) -> bool:
    """Whether it is marked; what has a path is added, before what stands in it."""
    if isinstance(value, tuple):
        return any([_look(each, found) for each in value])
    path, at = getattr(value, "path", ()), len(found)
    if path:
        found.append((path, False))
    inner = [_look(each, found) for each in _inside(value)]
    changed = getattr(value, "mark", None) is not None or any(inner)
    if path and changed:
        found[at] = (path, True)
    return changed


def _inside(value: object) -> Iterator[object]:
    return (getattr(value, name) for name in _inner_names(value))


def _inner_names(value: object) -> tuple[str, ...]:
    """The fields that may hold marked pieces; none where a value of this type can bear no mark."""
    kind = type(value)
    if kind not in _names_by_type:
        names = [field.name for field in fields(kind)] if is_dataclass(kind) else []
        can_be_marked = "mark" in names and kind is not Run
        own = ("mark", "properties", "path")
        _names_by_type[kind] = tuple(name for name in names if name not in own) if can_be_marked else ()
    return _names_by_type[kind]


_names_by_type: dict[type, tuple[str, ...]] = {}
