"""Tasks with their units and times looked up, for lists and checks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.models.task import Assignment, Deliverable, Task
from vanban.resolve.party import Party
from vanban.resolve.times import Interval, Time, interval_of
from vanban.sources.source_tree import Path
from vanban.values import dataclass

Lookup = Mapping[Path, tuple[Party, ...]]
Times = Mapping[Path, Time]
Owner = tuple[Path, Assignment]


@dataclass(frozen=True, slots=True)
class ResolvedTask:
    """A task, or one deliverable of it that has its own time or lead."""

    path: Path
    title: str
    leads: tuple[Party, ...]
    coordinating: tuple[Party, ...]
    time: Time | None
    time_text: str
    interval: Interval | None
    deliverable: str


def resolved_tasks(
    mappings: Mapping[Path, BaseModel], parties: Lookup, times: Times, issued: Interval | None
) -> Iterator[ResolvedTask]:
    """Every task in order; a task whose deliverables are its own rows is listed by them."""
    for path, model in mappings.items():
        if not isinstance(model, Task):
            continue
        owners = list(_owners(path, mappings))
        own = [
            ((*path, "deliverables", index), each)
            for index, each in enumerate(model.deliverables)
            if isinstance(each, Deliverable)
        ]
        for here, deliverable in own:
            yield _resolved(model, [(here, deliverable), *owners], parties, times, issued, deliverable.text)
        if not own:
            yield _resolved(model, owners, parties, times, issued, _deliverable(model))


def _owners(path: Path, mappings: Mapping[Path, BaseModel]) -> Iterator[Owner]:
    """The task, then what it stands in: a task, a group; what they say holds for it where it says nothing."""
    while isinstance(owner := mappings.get(path), Assignment):
        yield path, owner
        path = path[:-2]


def _deliverable(task: Task) -> str:
    named = [each if isinstance(each, str) else each.text for each in task.deliverables]
    return task.deliverable or "; ".join(named)


def _resolved(
    task: Task, owners: list[Owner], parties: Lookup, times: Times, issued: Interval | None, deliverable: str
) -> ResolvedTask:
    time_path, text = _first(owners, ("deadline", "period"))
    time = times.get(time_path)
    lead_path, _ = _first(owners, ("lead",))
    coordinating_path, _ = _first(owners, ("coordinating",))
    return ResolvedTask(
        path=owners[0][0],
        title=task.title,
        leads=parties.get(lead_path, ()),
        coordinating=parties.get(coordinating_path, ()),
        time=time,
        time_text=text,
        interval=interval_of(time, issued) if time else None,
        deliverable=deliverable,
    )


def _first(owners: list[Owner], names: tuple[str, ...]) -> tuple[Path, str]:
    """Where the nearest owner says it, and what it says."""
    for path, owner in owners:
        for name in names:
            value = getattr(owner, name)
            if value:
                return (*path, name), str(value)
    return (), ""
