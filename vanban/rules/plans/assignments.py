"""The tasks of a document among what stands above and below them."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.models.task import Assignment, Task
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path


def tasks_with_family(subject: SourceSubject) -> Iterator[tuple[Path, list[Assignment]]]:
    """Each task first, then the groups and tasks it stands in, and the steps, results and subtasks in it."""
    families: dict[Path, list[Assignment]] = {}
    for path, model in subject.every(Assignment):
        above = [families[path[:length]] for length in range(len(path)) if path[:length] in families]
        for family in above:
            family.append(model)
        families[path] = [model, *(family[0] for family in above)]
    return ((path, family) for path, family in families.items() if isinstance(family[0], Task))
