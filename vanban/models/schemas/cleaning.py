"""Pydantic's JSON Schema made fit for authors: plain unions, no noise, Vietnamese only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vanban.models.schemas.example_text import example_text

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
FIRST = ("$schema", "title", "description", "markdownDescription", "type", "additionalProperties", "required")
LAST = ("default", "examples", "defaultSnippets", "$defs")


def cleaned(schema: Schema) -> Schema:
    """The schema with all inside it cleaned, in an order that people can read."""
    union = schema.get("anyOf", schema.get("oneOf"))
    found = {key: _member(key, value) for key, value in schema.items() if not _is_noise(key, value)}
    if union is not None:
        found = {**_union(list(_flat(union))), **found}
    return _in_order(found)


def _is_noise(key: str, value: Any) -> bool:
    """Unions are made anew; a default that only says that nothing was typed tells an author nothing."""
    return key in ("anyOf", "oneOf") or (key == "default" and (value is None or isinstance(value, dict) or value == []))


def _member(key: str, value: Any) -> Any:
    if key == "$defs":
        return {name: _definition(each) for name, each in sorted(value.items())}
    if key == "properties":
        return {name: _with_example(name, cleaned(each)) for name, each in value.items()}
    if key in ("items", "additionalProperties") and isinstance(value, dict):
        return cleaned(value)
    return value


def _definition(schema: Schema) -> Schema:
    """A definition without its docstring, which is the programmer's and in English."""
    return cleaned({key: value for key, value in schema.items() if key != "description"})


def _with_example(name: str, schema: Schema) -> Schema:
    """The description with the example as YAML below it, where JSON's way of writing it would puzzle."""
    example = schema.get("examples", [None])[0]
    if not isinstance(example, dict | list):
        return schema
    shown = f"{schema['description']}\n\n```yaml\n{example_text(name, example)}\n```"
    return _in_order({**schema, "markdownDescription": shown})


def _flat(union: list[Schema]) -> Iterator[Schema]:
    """The members of a union, those of unions inside it too."""
    for each in union:
        member = cleaned(each)
        yield from member["anyOf"] if set(member) == {"anyOf"} else [member]


def _union(members: list[Schema]) -> Schema:
    """A plain `anyOf`; a scalar that may be empty is one schema, not two."""
    scalar = next((at for at, member in enumerate(members) if _is_scalar(member)), None)
    if NULL in members and scalar is not None:
        members[scalar] = _or_empty(members[scalar])
        members.remove(NULL)
    return {"anyOf": members} if len(members) > 1 else members[0]


def _is_scalar(schema: Schema) -> bool:
    return "type" in schema and schema["type"] not in ("array", "object", "null")


def _or_empty(schema: Schema) -> Schema:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    choices = schema.get("enum", [schema["const"]] if "const" in schema else [])
    rest = {key: value for key, value in schema.items() if key != "const"}
    return {**rest, "type": [*kinds, "null"], **({"enum": [*choices, None]} if choices else {})}


def _in_order(schema: Schema) -> Schema:
    middle = (key for key in schema if key not in FIRST and key not in LAST)
    return {key: schema[key] for key in (*FIRST, *middle, *LAST) if key in schema}
