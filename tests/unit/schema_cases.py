"""What the schema tests share: a reader of YAML 1.2 as editors have it, documents, and ways to spoil them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
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
        reading = read_text(json.dumps(value, ensure_ascii=False, indent=1), self.name)
        return list(reading.diagnostics) if reading.tree is None else validate(reading.tree, self.model)[1]

    def is_valid(self, value: Any) -> bool:
        """What an editor says of this value."""
        return Draft202012Validator(self.schema).is_valid(value)


def load(text: str) -> Any:
    """Values as an editor reads them: YAML 1.2, with dates and keys as strings."""
    return _plain(YAML(typ="safe", pure=True).load(text))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def schema(name: str) -> dict[str, Any]:
    """The schema that stands in the folder."""
    found: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return found


def named_schema(file: Path) -> Path:
    """The schema that a content file names in its first line."""
    first = file.read_text(encoding="utf-8").split("\n", 1)[0]
    return (file.parent / first.removeprefix("# yaml-language-server: $schema=")).resolve()


def mappings(name: str) -> dict[str, dict[str, Any]]:
    """Every mapping that a schema describes: the whole, and its definitions."""
    whole = schema(name)
    return {"": whole, **whole["$defs"]}


def example_cases(name: str) -> Iterator[Case]:
    """Every mapping with all its keys, each with its example."""
    whole = schema(name)
    models = {model.__name__: model for model in _subclasses(Keyed)}
    for key, mapping in mappings(name).items():
        value = {key: each["examples"][0] for key, each in mapping["properties"].items()}
        model = models[key] if key else MODELS[name][0]
        own = {"$ref": f"#/$defs/{key}", "$defs": whole["$defs"]} if key else whole
        yield Case(f"{name}#{key}", model, own, value)


def _subclasses(model: type[Keyed]) -> Iterator[type[Keyed]]:
    for each in model.__subclasses__():
        yield each
        yield from _subclasses(each)


def content_cases() -> Iterator[Case]:
    """Every content file with its lists cut short: the shape stays, the reading is quick."""
    for file in CONTENT_FILES:
        name = named_schema(file).name
        yield Case(file.name, MODELS[name][0], schema(name), _cut(load(file.read_text(encoding="utf-8"))))


def _cut(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _cut(each) for key, each in value.items()}
    return [_cut(each) for each in value[:2]] if isinstance(value, list) else value


SPOILT_TEXTS = [["a"], {"a": "b"}, 0, -1, 1.5, 300, True, None, "", " ", "khác", "2025-13-45", "13/2025", "yes", "07"]
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
    if not path:
        return new
    changed = copy.deepcopy(value)
    place = changed
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = new
    return changed
