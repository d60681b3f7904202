"""A command loads what it needs: what it does not use would be waited for every time."""

from __future__ import annotations

import sys

import pytest

from tests.e2e.command import run
from vanban import project

PLAN = "content/plans/kh-skhcn-lang-son-19-2024.yaml"
WRITERS = {"typst", "pypandoc", "jinja2", "starlette", "uvicorn", "watchfiles", "pypdfium2", "rich"}
PLUGINS = {"importlib.metadata", "email", "socket"}
"""What pydantic looks for other packages with."""


def loaded(*arguments: str) -> set[str]:
    """The names of the modules that a command imports."""
    told = run(project.ROOT, *arguments, python=(sys.executable, "-X", "importtime"))
    assert told.code == 0
    return {line.rpartition("|")[2].strip() for line in told.err.splitlines() if line.startswith("import time:")}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_help_loads_nothing_that_reads_or_writes_documents(language: str) -> None:
    names = loaded("check", "--help", "--lang", language)
    assert "argparse" in names
    assert not names & (WRITERS | PLUGINS | {"pydantic", "yaml"})


def test_a_check_loads_no_writer_and_looks_for_no_plugins() -> None:
    names = loaded("check", PLAN)
    assert {"pydantic", "yaml", "vanban.rules.source_rules"} <= names
    assert not names & (WRITERS | PLUGINS)
    assert not [name for name in names if name.startswith("vanban.inspection")]
