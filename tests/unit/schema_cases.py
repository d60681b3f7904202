"""What the schema tests share: a reader of YAML 1.2 as editors have it, documents, and ways to spoil them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.keys import Keyed
from vanban.models.schemas.files import MODELS
from vanban.models.validation import validate
from vanban.project import CONTENT, SCHEMAS, SHARED
from vanban.sources.reading import read_text

FOLDERS = ("plans", "reports", "examples")

CONTENT_FILES = [
    *(file for folder in FOLDERS for file in sorted((CONTENT / folder).rglob("*.yaml"))),
    SHARED / "units.yaml",
    SHARED / "legal_acts.yaml",
]


@dataclass(frozen=True)
class Case:
    """A valid value with the model and the schema that it is of."""

    name: str
    model: type[Keyed]
    schema: dict[str, Any]
    value: Any

    def faults(self, value: Any) -> list[Diagnostic]:
        """What the program says of this value, written out as YAML."""
        return self.faults_of(json.dumps(value, ensure_ascii=False, indent=1))

    def faults_of(self, text: str) -> list[Diagnostic]:
        """What the program says of this text."""
        reading = read_text(text, self.name)
        return list(reading.diagnostics) if reading.tree is None else validate(reading.tree, self.model)[1]

    def is_valid(self, value: Any) -> bool:
        """What an editor says of this value."""
        return Draft202012Validator(self.schema).is_valid(value)


def load(text: str) -> Any:
    """Values as an editor reads them: YAML 1.2, where a date is a string, and a key too."""
    yaml = YAML(typ="safe", pure=True)
    yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)
    return _with_string_keys(yaml.load(text))


def _with_string_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _with_string_keys(each) for key, each in value.items()}
    return [_with_string_keys(each) for each in value] if isinstance(value, list) else value


@cache
def schema(name: str) -> dict[str, Any]:
    """The schema that stands in the folder."""
    found: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return found


def named_schema(file: Path) -> Path:
    """The schema that a content file names in its first line."""
    first = file.read_text(encoding="utf-8").split("\n", 1)[0]
    return (file.parent / first.removeprefix("# yaml-language-server: $schema=")).resolve()


def mappings() -> dict[str, dict[str, Any]]:
    """Every mapping that the schemas describe, once: the documents themselves and what stands in them."""
    wholes = {name: schema(name) for name in MODELS}
    return {
        **{key: mapping for whole in wholes.values() for key, mapping in whole["$defs"].items()},
        **{MODELS[name][0].__name__: whole for name, whole in wholes.items()},
    }


def example_case(name: str, keys: Callable[[dict[str, Any]], Iterable[str]]) -> Case:
    """A mapping with the examples of these keys of it."""
    mapping = mappings()[name]
    value = {key: mapping["properties"][key]["examples"][0] for key in keys(mapping)}
    definitions = next(
        whole["$defs"] for whole in map(schema, MODELS) if name in whole["$defs"] or "$schema" in mapping
    )
    return Case(name, _models()[name], {"$defs": definitions, **mapping}, value)


def required_case(name: str, *more: str) -> Case:
    """A mapping with the keys that it cannot do without, and these."""

    def keys(mapping: dict[str, Any]) -> Iterable[str]:
        either = mapping.get("anyOf", [{}])[0].get("required", [])
        return dict.fromkeys([*mapping.get("required", []), *either, *more])

    return example_case(name, keys)


@cache
def _models() -> dict[str, type[Keyed]]:
    return {model.__name__: model for model in _subclasses(Keyed)}


def _subclasses(model: type[Keyed]) -> Iterator[type[Keyed]]:
    for each in model.__subclasses__():
        yield each
        yield from _subclasses(each)


def content_cases() -> Iterator[Case]:
    """Every content file with its lists cut to their first entry: the shape stays, the reading is quick."""
    for file in CONTENT_FILES:
        name = named_schema(file).name
        yield Case(file.name, MODELS[name][0], schema(name), _cut(load(file.read_text(encoding="utf-8"))))


def _cut(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _cut(each) for key, each in value.items()}
    return [_cut(each) for each in value[:1]] if isinstance(value, list) else value


SPOILT_TEXTS = [
    ["a"],
    {"a": "b"},
    0,
    -1,
    1.5,
    300,
    True,
    None,
    "",
    " ",
    "khác",
    "2025-13-45",
    "13/2025",
    "yes",
    "07",
    "true",
    " 5 ",
]
SPOILT_LISTS: list[Any] = ["chữ", {"a": "b"}, 5, None, [], [None], [{}], [[]], [{"khác": "b"}]]
SPOILT_MAPPINGS: list[Any] = ["chữ", 5, None, [], ["a"], {}]


def mutants(value: Any) -> Iterator[Any]:
    """The value with one thing changed in it, in every place and every way."""
    for path, node in _nodes(value):
        if isinstance(node, dict):
            yield from (_put(value, path, {k: v for k, v in node.items() if k != key}) for key in node)
            yield from (_put(value, path, {f"{k}_" if k == key else k: v for k, v in node.items()}) for key in node)
            spoilt: list[Any] = SPOILT_MAPPINGS
        else:
            spoilt = SPOILT_LISTS if isinstance(node, list) else SPOILT_TEXTS
        yield from (_put(value, path, each) for each in spoilt)


def _nodes(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield path, value
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _nodes(each, (*path, key))


def _put(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    """The value with another one at this path; what lies beside the path is shared."""
    if not path:
        return new
    changed = value.copy()
    changed[path[0]] = _put(value[path[0]], path[1:], new)
    return changed
