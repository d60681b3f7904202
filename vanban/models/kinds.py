"""What kind of value belongs at a place, told where another stands there."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.text.nearest import nearest

WANTED: dict[str, tuple[str, str, str, str]] = {
    "text": (
        "một câu chữ",
        "a text",
        "nếu câu có dấu : hoặc [ thì đặt trong nháy kép",
        "quote a sentence that holds : or [",
    ),
    "list": (
        "một danh sách",
        "a list",
        "viết mỗi mục một dòng, bắt đầu bằng `- `",
        "write an entry a line, each after `- `",
    ),
    "mapping": ("các khóa con", "a mapping", "viết dưới dạng `khóa: giá trị`", "write `key: value` lines"),
    "number": ("một số nguyên từ 1", "a whole number from 1", "chỉ viết chữ số", "write digits only"),
    "width": ("số đo mm từ trên 0 đến 260", "a length above 0 and up to 260 mm", "chỉ viết số", "write a number only"),
    "flag": ("true hoặc false", "true or false", "viết true hoặc false", "write true or false"),
    "id": (
        "mã chữ thường, số và gạch nối",
        "small letters, digits and hyphens",
        "ví dụ khao-sat-2026",
        "such as khao-sat-2026",
    ),
    "items": ("danh sách có ít nhất một mục", "a list of at least one", "thêm một mục", "add an entry"),
}
"""What may stand at a place: its name and how to write it, in both languages."""

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
}
"""Which of them an error of pydantic asks for."""


def no_choice(value: str, choices: Sequence[str], span: Span, meant: str = "") -> Diagnostic:
    """A word that is none of those that may stand here; `meant` is the one that was, where it is known."""
    alike = nearest(value.casefold(), [choice.casefold() for choice in choices], cutoff=60)
    meant = meant or next((choice for choice in choices if choice.casefold() == alike), "")
    return Diagnostic("CT108", span, {"value": value, "choices": ", ".join(choices), "nearest": meant})


def kind_problem(kind: str, span: Span) -> Diagnostic:
    """Something of another kind stands where a text, a list, a mapping … belongs."""
    names = ("wanted", "wanted_en", "hint", "hint_en")
    return Diagnostic("CT103", span, dict(zip(names, WANTED[kind], strict=True)))
