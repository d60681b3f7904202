"""The authoring guide keeps its word: every example builds, and no key of the format is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from vanban import project
from vanban.diagnostics.diagnostic import Severity
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.models.plan import Plan
from vanban.models.report import Report
from vanban.models.walking import walk
from vanban.pipeline.checking import Checked, check_reading
from vanban.pipeline.shared import load_shared
from vanban.sources.reading import read_text
from vanban.writers.html import write_html
from vanban.writers.setting import Setting

GUIDE = project.ROOT / "docs" / "authoring.md"
BESIDE = project.CONTENT / "examples" / "guide.yaml"
"""Where the examples are taken to lie: the files they name are there."""

SMALLEST = {"type": "plan", "issuer": "UBND tỉnh Lạng Sơn", "subject": "Ví dụ", "status": "draft", "file_copies": "VT"}
MEANT = {"TP201", "W06", "Y09"}
"""Warnings that an example shows on purpose: the secrecy mark, another end mark, numbers that go on from ten."""

TRAP = re.compile(r"^\| `(text: .+?)` \| .+ \| `(text: .+?)` \|$", re.MULTILINE)

Key = tuple[str, str]


def examples() -> list[str]:
    return re.findall(r"^```yaml\n(.*?)^```$", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def whole(example: str) -> str:
    missing = {key: value for key, value in SMALLEST.items() if not re.search(rf"^{key}:", example, re.MULTILINE)}
    return "".join(f"{key}: {value}\n" for key, value in missing.items()) + example


@cache
def checked(example: str) -> Checked:
    reading = read_text(whole(example), "guide.yaml")
    return check_reading(reading, BESIDE, load_shared().directory, load_fonts(project.FONTS))


def traps() -> list[tuple[str, str]]:
    return TRAP.findall(GUIDE.read_text("utf-8"))


def read(sentence: str) -> Checked:
    return checked(f"sections:\n  - heading: Ví dụ\n    {sentence.replace('…', 'a')}\n")


def first_key(example: str) -> str:
    return example.split(":", 1)[0].splitlines()[-1]


def models(root: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """This model and every model that can stand in it."""
    found: list[type[BaseModel]] = [root]
    for model in found:
        for field in model.model_fields.values():
            found += [each for each in _in(field.annotation) if each not in found]
    yield from found


def _in(annotation: object) -> list[type[BaseModel]]:
    own = [annotation] if isinstance(annotation, type) and issubclass(annotation, BaseModel) else []
    return list(dict.fromkeys([*own, *(each for part in get_args(annotation) for each in _in(part))]))


def declared(model: type[BaseModel], field: str) -> Key:
    """Which class the key comes from: what tasks and groups share is explained once."""
    home = next(each for each in reversed(model.__mro__) if field in getattr(each, "model_fields", {}))
    return home.__name__, model.model_fields[field].alias or field


def keys_of_the_format() -> set[Key]:
    every = [*models(Plan), *models(Report)]
    return {declared(model, field) for model in every for field in model.model_fields}


def keys_of(example: str) -> set[Key]:
    resolved = checked(example).resolved
    assert resolved is not None
    mappings = (model for _, model in walk(resolved.document))
    return {declared(type(model), field) for model in mappings for field in model.model_fields_set}


@pytest.mark.parametrize("example", examples(), ids=first_key)
def test_an_example_of_the_guide_has_no_fault(example: str) -> None:
    codes = {each.code for each in checked(example).diagnostics if each.severity is not Severity.INFO}
    assert codes <= MEANT


@pytest.mark.parametrize("example", examples(), ids=first_key)
def test_an_example_of_the_guide_is_laid_out_and_written(example: str) -> None:
    resolved = checked(example).resolved
    assert resolved is not None
    setting = Setting()
    page = write_html(lay_out(resolved, setting.profile, load_fonts(project.FONTS)), setting)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in page.decode("utf-8")


def test_every_key_of_the_format_is_shown_in_the_guide() -> None:
    shown = {key for example in examples() for key in keys_of(example)}
    assert sorted(keys_of_the_format() - shown) == []


def test_every_key_of_the_format_is_explained_by_name() -> None:
    text = re.sub(r"^```yaml\n.*?^```$", "", GUIDE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert sorted({key for _, key in keys_of_the_format() if f"`{key}" not in text}) == []


def test_the_files_that_the_guide_names_lie_among_the_examples() -> None:
    named = {name for example in examples() for name in re.findall(r"(?:csv|file): (\S+)", example)}
    assert named
    assert [name for name in named if not Path(BESIDE.parent, name).is_file()] == []


@pytest.mark.parametrize(("wrong", "right"), traps())
def test_a_trap_of_the_guide_is_an_error_and_its_remedy_is_none(wrong: str, right: str) -> None:
    assert [each for each in read(wrong).diagnostics if each.severity is Severity.ERROR]
    assert read(right).diagnostics == ()
