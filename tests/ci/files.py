"""The CI files as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from vanban import project

WORKFLOWS = sorted((project.ROOT / ".github" / "workflows").glob("*.yml"))
GITLAB = project.ROOT / ".gitlab-ci.yml"

Mapping = dict[str, Any]


def workflow(name: str) -> Mapping:
    """A workflow, its `on` not taken for a truth value."""
    text = (project.ROOT / ".github" / "workflows" / f"{name}.yml").read_text(encoding="utf-8")
    read: Mapping = yaml.load(text, Loader=yaml.BaseLoader)
    return read


def gitlab() -> Mapping:
    read: Mapping = yaml.load(GITLAB.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return read


def steps(name: str) -> Iterator[tuple[str, Mapping]]:
    """Every step of a workflow with the name of its job."""
    for job, content in workflow(name)["jobs"].items():
        for step in content["steps"]:
            yield job, step


def run_of(name: str, job: str, step: str) -> str:
    """The shell text of a named step."""
    return next(str(each["run"]) for at, each in steps(name) if at == job and each.get("name") == step)
