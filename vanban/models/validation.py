"""From a SourceTree to a model: pydantic's findings become diagnostics at the smallest place."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.models.allowed_keys import nearest_key
from vanban.sources.source_tree import Path, SourceTree, value_at

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
        found = [_diagnostic(tree, model, each) for each in error.errors(include_url=False)]
    meant = {d.arguments["nearest"] for d in found if d.code == "CT101"}
    return None, [d for d in found if d.code != "CT102" or d.arguments["key"] not in meant]


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
        key = str(loc[-1])
        return Diagnostic("CT101", tree.key_span(path), {"key": key, "nearest": nearest_key(model, loc)})
    if kind in ("missing", "missing_key"):
        return Diagnostic("CT102", _head(tree, path), {"key": str(context["key"] if "key" in context else loc[-1])})
    if value_at(tree.value, path) is None or value_at(tree.value, path) == "":
        return Diagnostic("CT104", tree.key_span(path))
    if kind == "literal_error":
        choices = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
        return Diagnostic("CT108", span, {"value": str(error["input"]), "choices": choices})
    own = {"date_missing": "CT105", "date_form": "CT106", "document_number": "CT107"}.get(kind)
    if own:
        return Diagnostic(own, span, {"value": str(context["value"])})
    return kind_problem(KINDS.get(kind, "text"), span)


def kind_problem(kind: str, span: Span) -> Diagnostic:
    """Something of another kind stands where a text, a list, a mapping … belongs."""
    names = ("wanted", "wanted_en", "hint", "hint_en")
    return Diagnostic("CT103", span, dict(zip(names, WANTED[kind], strict=True)))


def _head(tree: SourceTree, path: Path) -> Span:
    """Where to add a missing key: at the key of the mapping, or the first line of an entry of a list."""
    if path and isinstance(path[-1], str):
        return tree.key_span(path)
    first = next((tree.key_span(each) for each in tree.places if each[:-1] == path and len(each) == len(path) + 1), None)
    return first or tree.span(path)
