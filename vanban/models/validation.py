"""From a SourceTree to a model: pydantic's findings become diagnostics at the smallest place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.models.allowed_keys import nearest_key
from vanban.sources.source_tree import Path, SourceTree, value_at
from vanban.text.nearest import nearest

Model = TypeVar("Model", bound=BaseModel)

WANTED: dict[str, tuple[str, str, str, str]] = {
    "text": ("một câu chữ", "a text", "nếu câu có dấu : hoặc [ thì đặt trong nháy kép", "quote a sentence that holds : or ["),
    "list": ("một danh sách", "a list", "viết mỗi mục một dòng, bắt đầu bằng `- `", "write an entry a line, each after `- `"),
    "mapping": ("các khóa con", "a mapping", "viết dưới dạng `khóa: giá trị`", "write `key: value` lines"),
    "number": ("một số nguyên từ 1", "a whole number from 1", "chỉ viết chữ số", "write digits only"),
    "width": ("số đo mm từ trên 0 đến 260", "a length above 0 and up to 260 mm", "chỉ viết số", "write a number only"),
    "flag": ("true hoặc false", "true or false", "viết true hoặc false", "write true or false"),
    "id": ("mã chữ thường, số và gạch nối", "small letters, digits and hyphens", "ví dụ khao-sat-2026", "such as khao-sat-2026"),
    "items": ("danh sách có ít nhất một mục", "a list of at least one", "thêm một mục", "add an entry"),
}  # fmt: skip

KEY = re.compile(r"[a-z_0-9]+")
"""What a key of the format looks like; nothing else in its place was meant as one."""

COLON = re.compile(r"\s*:")

KINDS = {
    "string_type": "text",
    "string_too_short": "text",
    "tuple_type": "list",
    "list_type": "list",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "dict_type": "mapping",
    "shape": "mapping",
    "int_parsing": "number",
    "int_type": "number",
    "int_from_float": "number",
    "greater_than_equal": "number",
    "float_parsing": "width",
    "float_type": "width",
    "greater_than": "width",
    "less_than_equal": "width",
    "finite_number": "width",
    "bool_parsing": "flag",
    "bool_type": "flag",
    "string_pattern_mismatch": "id",
    "too_short": "items",
}  # fmt: skip


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
    """The part of pydantic's location that is in the data: union tags are not."""
    path: Path = ()
    for part in loc:
        if (*path, part) in tree.places:
            path = (*path, part)
    return path


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


def no_choice(value: str, choices: Sequence[str], span: Span, meant: str = "") -> Diagnostic:
    """A word that is none of those that may stand here; `meant` is the one that was, where it is known."""
    alike = nearest(value.casefold(), [choice.casefold() for choice in choices], cutoff=60)
    meant = meant or next((choice for choice in choices if choice.casefold() == alike), "")
    return Diagnostic("CT108", span, {"value": value, "choices": ", ".join(choices), "nearest": meant})


def kind_problem(kind: str, span: Span) -> Diagnostic:
    """Something of another kind stands where a text, a list, a mapping … belongs."""
    names = ("wanted", "wanted_en", "hint", "hint_en")
    return Diagnostic("CT103", span, dict(zip(names, WANTED[kind], strict=True)))


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
