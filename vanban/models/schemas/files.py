"""The JSON Schemas that editors use, generated from the models."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from vanban.models.keys import Keyed
from vanban.models.legal_acts import LegalActDirectory
from vanban.models.plan import Plan
from vanban.models.report import Report
from vanban.models.schemas.cleaning import Schema, cleaned
from vanban.models.schemas.snippets import DEFINITIONS, DOCUMENTS
from vanban.models.units import UnitDirectory

DRAFT = "https://json-schema.org/draft/2020-12/schema"

MODELS: dict[str, tuple[type[Keyed], str]] = {
    "plan.schema.json": (
        Plan,
        "Kế hoạch của cơ quan hành chính, in theo thể thức Nghị định 30/2020/NĐ-CP.",
    ),
    "report.schema.json": (
        Report,
        "Báo cáo của cơ quan hành chính, in theo thể thức Nghị định 30/2020/NĐ-CP.",
    ),
    "units.schema.json": (
        UnitDirectory,
        "Nơi đối chiếu tên cơ quan trong mọi văn bản; mỗi mục một cơ quan hoặc một tên gọi chung.",
    ),
    "legal_acts.schema.json": (
        LegalActDirectory,
        "Nơi đối chiếu hiệu lực của văn bản được viện dẫn; mỗi mục một văn bản pháp luật.",
    ),
}
"""File name, model, and what the file is for."""


class AsDeclared(GenerateJsonSchema):
    """Keys stay in the order of the model, and examples as they were written."""

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:  # noqa: ARG002
        """Not at all."""
        return value


def schema_texts() -> dict[str, str]:
    """The text of every schema by its file name."""
    return {name: _text(name, model, purpose) for name, (model, purpose) in MODELS.items()}


def write_schemas(folder: Path) -> list[Path]:
    """The files written there."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {folder / name: text for name, text in schema_texts().items()}
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8", newline="\n")
    return list(texts)


def stale_schemas(folder: Path) -> list[str]:
    """The names of those that are missing there or say something else than the models."""
    return [name for name, text in schema_texts().items() if _standing(folder / name) != text]


def _standing(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None


def _text(name: str, model: type[Keyed], purpose: str) -> str:
    raw = model.model_json_schema(by_alias=True, schema_generator=AsDeclared)
    raw = {**raw, "$schema": DRAFT, "description": purpose}
    return json.dumps(_with_snippets(name, cleaned(raw)), ensure_ascii=False, indent=2) + "\n"


def _with_snippets(name: str, schema: Schema) -> Schema:
    definitions = {
        key: {**value, "defaultSnippets": [DEFINITIONS[key]]} if key in DEFINITIONS else value
        for key, value in schema["$defs"].items()
    }
    snippets = {"defaultSnippets": [DOCUMENTS[name]]} if name in DOCUMENTS else {}
    return {
        **{key: value for key, value in schema.items() if key != "$defs"},
        **snippets,
        "$defs": definitions,
    }
