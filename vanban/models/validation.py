"""From a SourceTree to a model: pydantic's findings become diagnostics at the smallest place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.models.allowed_keys import nearest_key
from vanban.models.kinds import KINDS, kind_problem, no_choice
from vanban.sources.source_tree import Path, SourceTree, value_at

Model = TypeVar("Model", bound=BaseModel)

KEY = re.compile(r"[a-z_0-9]+")
"""What a key of the format looks like; nothing else in its place was meant as one."""

COLON = re.compile(r"\s*:")


def validate(tree: SourceTree, model: type[Model]) -> tuple[Model | None, list[Diagnostic]]:
    """The model of this tree, or every fault at its place; a key that is only misspelt is not missing too."""
    try:
        return model.model_validate(tree.value), []
    except ValidationError as error:
        found = [(_parent(tree, each), _diagnostic(tree, model, each)) for each in error.errors(include_url=False)]
    meant = {(parent, d.arguments["nearest"]) for parent, d in found if d.code == "CT101"}
    sentences = {parent for parent, d in found if d.code == "YM107"}
    return None, [
        d
        for parent, d in found
        if d.code != "CT102" or ((parent, d.arguments["key"]) not in meant and parent not in sentences)
    ]


def _parent(tree: SourceTree, error: ErrorDetails) -> Path:
    """The mapping that has, or lacks, the key that an error is about."""
    path = data_path(tree, error["loc"])
    return path[:-1] if error["type"] == "extra_forbidden" else path


def data_path(tree: SourceTree, loc: tuple[str | int, ...]) -> Path:
    """The part of pydantic's location that is in the data: union tags are not, though a key may have a tag's name."""
    paths: list[Path] = [()]
    for part in loc:
        paths += [(*path, part) for path in paths if (*path, part) in tree.places]
    return max(paths, key=lambda path: (path[-1:] == loc[-1:], len(path)))


def _diagnostic(tree: SourceTree, model: type[BaseModel], error: ErrorDetails) -> Diagnostic:
    kind, loc = error["type"], error["loc"]
    context = error.get("ctx", {})
    path = data_path(tree, loc)
    span = tree.span(path)
    if kind == "extra_forbidden":
        key, near = str(loc[-1]), nearest_key(model, loc)
        sentence = None if near else colon_in_entry(tree, path[:-1])
        return sentence or Diagnostic("CT101", tree.key_span(path), {"key": key, "nearest": near})
    if kind in ("missing", "missing_key"):
        key = str(context["key"] if "key" in context else loc[-1])
        return Diagnostic("CT102", head(tree, path), {"key": key})
    value = value_at(tree.value, path)
    if value is None:
        return Diagnostic("CT104", _empty(tree, path))
    if isinstance(value, str) and not value.strip():
        return Diagnostic("CT104", span)
    if isinstance(value, dict) and (sentence := colon_in_entry(tree, path)):
        return sentence
    if kind == "literal_error" and isinstance(value, str):
        choices = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
        return no_choice(value, choices.split(", "), span)
    own = {"date_missing": "CT105", "date_form": "CT106", "document_number": "CT107"}.get(kind)
    if own:
        return Diagnostic(own, span, {"value": str(context["value"])})
    return kind_problem(KINDS.get(kind, "text"), span)


def colon_in_entry(tree: SourceTree, path: Path) -> Diagnostic | None:
    """The colon of a list's entry that is a sentence, which YAML took for a mapping."""
    value = value_at(tree.value, path)
    if not path or isinstance(path[-1], str) or not isinstance(value, dict):
        return None
    first = next(iter(value), "")
    if KEY.fullmatch(first) or len(value) != 1:
        return None
    key = tree.key_span((*path, first))
    colon = COLON.match(tree.text, tree.offset(key.end_line, key.end_column))
    return Diagnostic("YM107", tree.span_of_offset(colon.end() - 1)) if colon else None


def head(tree: SourceTree, path: Path) -> Span:
    """Where to add a missing key: at the key of the mapping, or the first key of an entry of a list."""
    if path and isinstance(path[-1], str):
        return tree.key_span(path)
    value = value_at(tree.value, path)
    first = next(iter(value), None) if isinstance(value, dict) else None
    return tree.span(path) if first is None else tree.key_span((*path, first))


def _empty(tree: SourceTree, path: Path) -> Span:
    """The key of an empty value, or the dash of an empty entry."""
    span = tree.key_span(path)
    dash = span.column - 1
    return replace(span, column=dash) if span.column == span.end_column and dash > 0 else span
