"""The schemas for editors: fresh, valid, in an official's words, with examples that hold."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.unit.schema_cases import CONTENT_FILES, example_case, load, mappings, named_schema, required_case, schema
from vanban.models.schemas.files import MODELS, schema_texts, stale_schemas, write_schemas
from vanban.project import CONTENT, ROOT, SCHEMAS, SHARED

NAMES = sorted(MODELS)
MAPPINGS = sorted(mappings())
PROPERTIES = [(name, key) for name in MAPPINGS for key in mappings()[name]["properties"]]
PLACEHOLDER = re.compile(r"\$\{\d+:([^}]*)\}")


def words(text: str) -> list[str]:
    """Its words in small letters."""
    return re.findall(r"\w+", text.lower())


def property_of(name: str, key: str) -> dict[str, Any]:
    found: dict[str, Any] = mappings()[name]["properties"][key]
    return found


def test_the_files_say_what_the_models_say():
    assert stale_schemas(SCHEMAS) == []


def test_a_schema_that_was_edited_or_removed_is_stale(tmp_path):
    written = write_schemas(tmp_path)
    assert sorted(path.name for path in written) == NAMES
    assert stale_schemas(tmp_path) == []
    written[0].write_text("{}", encoding="utf-8")
    written[1].unlink()
    assert stale_schemas(tmp_path) == [written[0].name, written[1].name]


def test_the_same_models_give_the_same_text():
    assert schema_texts() == schema_texts()
    assert all(text.endswith("}\n") and "\\u" not in text for text in schema_texts().values())


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_a_schema(name):
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert "$id" not in schema(name)
    assert len(words(schema(name)["description"])) > 5


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_has_no_noise(name):
    text = schema_texts()[name]
    assert '"oneOf"' not in text
    assert '"discriminator"' not in text
    assert '"default": null' not in text


@pytest.mark.parametrize("name", MAPPINGS)
def test_a_mapping_has_its_own_title_and_no_other_keys(name):
    assert mappings()[name]["additionalProperties"] is False
    titles = [mapping["title"] for mapping in mappings().values()]
    assert titles.count(mappings()[name]["title"]) == 1
    assert mappings()[name]["title"] != name


@pytest.mark.parametrize(("name", "key"), PROPERTIES)
def test_a_key_is_explained(name, key):
    found = property_of(name, key)
    told = set(words(found["description"])) - set(words(found["title"]))
    assert len(told) >= 3, "the description only repeats the title"
    assert found["description"].endswith((".", "…"))
    assert found["title"] != key


@pytest.mark.parametrize(("name", "key"), PROPERTIES)
def test_an_example_holds_for_editors_and_for_the_program(name, key):
    case = required_case(name, key)
    assert case.is_valid(case.value)
    assert case.faults(case.value) == []


@pytest.mark.parametrize(("name", "key"), PROPERTIES)
def test_a_longer_example_is_shown_as_the_yaml_to_type(name, key):
    found = property_of(name, key)
    example = found["examples"][0]
    if not isinstance(example, dict | list):
        assert "markdownDescription" not in found
        return
    told, _, shown = found["markdownDescription"].partition("\n\n```yaml\n")
    assert told == found["description"]
    assert load(shown.removesuffix("\n```")) == {key: example}


@pytest.mark.parametrize("name", [name for name in MAPPINGS if "defaultSnippets" in mappings()[name]])
def test_a_snippet_once_filled_in_is_valid(name):
    snippets = mappings()[name]["defaultSnippets"]
    empty = example_case(name, lambda _: [])
    for snippet in snippets:
        value = json.loads(PLACEHOLDER.sub(r"\1", json.dumps(snippet["body"])))
        assert empty.is_valid(value)
        assert empty.faults(value) == []


def test_there_is_content_of_every_kind():
    folders = {file.parent for file in CONTENT_FILES}
    assert {CONTENT / "plans", CONTENT / "reports", SHARED} <= folders


@pytest.mark.parametrize("file", CONTENT_FILES, ids=lambda file: file.name)
def test_a_content_file_names_its_schema_and_is_valid_by_it(file):
    named = named_schema(file)
    assert named.parent == SCHEMAS
    assert named.name in MODELS
    validator = Draft202012Validator(json.loads(named.read_text(encoding="utf-8")))
    faults = [(error.json_path, error.message[:100]) for error in validator.iter_errors(load(file.read_text("utf-8")))]
    assert faults == []


def test_the_editor_settings_name_the_same_schemas_as_the_files():
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    found = {
        file: (ROOT / name).resolve()
        for name, patterns in settings["yaml.schemas"].items()
        for pattern in patterns
        for file in ROOT.glob(pattern)
    }
    assert found == {file: named_schema(file) for file in CONTENT_FILES}
