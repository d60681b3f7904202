"""A process of the program begins quickly, and what other packages define stays what it was."""

from __future__ import annotations

import subprocess
import sys

import pytest

from vanban import project

DESCRIBED = """
import dataclasses, sys
if sys.argv[1:]:
    from vanban.cli.pace import set_the_pace
    set_the_pace()
import annotated_types, pydantic.functional_validators, pydantic.json_schema, pydantic.main, pydantic.types
for module in (annotated_types, pydantic.functional_validators, pydantic.json_schema, pydantic.types):
    for name, kind in sorted(vars(module).items()):
        if isinstance(kind, type) and dataclasses.is_dataclass(kind):
            fields = [(each.name, type(each.default).__name__, each.kw_only) for each in dataclasses.fields(kind)]
            value = kind(**{field: at for at, (field, *_) in enumerate(fields)})
            print(name, fields, value, kind.__match_args__, value == dataclasses.replace(value))
"""
"""Tells of every dataclass of these packages; a process of its own, since they are made as they are loaded."""


def described(*how: str) -> str:
    command = (sys.executable, "-c", DESCRIBED, *how)
    return subprocess.run(command, cwd=project.ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python makes them quickly itself")
def test_values_of_other_packages_are_the_same_when_made_quickly() -> None:
    standard, quick = described(), described("quickly")
    assert "BeforeValidator" in standard
    assert quick == standard
