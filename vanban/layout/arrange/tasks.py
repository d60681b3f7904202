"""Tasks as headings with labelled lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.arrange.task_labels import LINES, label_of
from vanban.layout.arrange.task_tables import task_table
from vanban.layout.topics import Line, Mark, Piece, Prose, Tail, Topic
from vanban.layout.view import Path
from vanban.models.task import Assignment, Deliverable, Step, Task, TaskGroup, Tasks
from vanban.models.task_setting import LabelledLine

TAILS: tuple[LabelledLine, ...] = (
    "lead",
    "coordinating",
    "leader",
    "period",
    "deadline",
    "monitoring",
    "note",
)
"""What a step or a deliverable may add to its own line."""


def task_pieces(tasks: Tasks, path: Path, setting: ArrangeSetting) -> Iterator[Piece]:
    """The tasks below their heading, as text or as a table."""
    if tasks.text:
        yield Prose(tasks.text, (*path, "text"))
    if tasks.columns:
        yield task_table(tasks, path, setting)
        return
    items = (*path, "items") if (*path, "items") in setting.resolved.source.places else path
    for index, task in enumerate(tasks.items):
        yield task_topic(task, (*items, index), tasks)
    for index, group in enumerate(tasks.groups):
        yield _group_topic(group, (*path, "groups", index), tasks)


def _group_topic(group: TaskGroup, path: Path, tasks: Tasks) -> Topic:
    lines = (line for name in _order(tasks.label_lines) for line in _value_line(group, name, path, tasks))
    topics = (task_topic(task, (*path, "items", index), tasks) for index, task in enumerate(group.items))
    return Topic(path, group.heading, (*path, "heading"), (*lines, *topics))


def task_topic(task: Task, path: Path, tasks: Tasks) -> Topic:
    """The topic of one task; its lines stand in the order that the setting gives."""
    typed = (name for name in _order(tasks.label_lines) if getattr(task, name) is not None)
    lines = (line for name in typed for line in _lines(task, name, path, tasks))
    below = (task_topic(each, (*path, "subtasks", index), tasks) for index, each in enumerate(task.subtasks))
    return Topic(path, task.title, (*path, "title"), (*lines, *below), number=task.number, label=task.label or "")


@lru_cache(maxsize=16)
def _order(first: tuple[LabelledLine, ...]) -> tuple[LabelledLine, ...]:
    return (*first, *(name for name in LINES if name not in first))


def _lines(task: Task, name: LabelledLine, path: Path, tasks: Tasks) -> Iterator[Line]:
    if name == "content" and task.content is not None:
        yield from _content_lines(task.content, (*path, "content"), tasks)
    elif name == "steps" and task.steps:
        yield from _list_lines(task.steps, "steps", path, tasks)
    elif name == "deliverables" and task.deliverables:
        yield from _list_lines(task.deliverables, "deliverables", path, tasks)
    elif name == "deliverable" and task.deliverable:
        yield _line(task.deliverable, "deliverable", path, tasks)
    else:
        yield from _value_line(task, name, path, tasks)


def _value_line(owner: Assignment, name: LabelledLine, path: Path, tasks: Tasks) -> Iterator[Line]:
    value = getattr(owner, name) if name in TAILS else None
    if value:
        yield _line(value, name, path, tasks)


def _line(text: str, name: LabelledLine, path: Path, tasks: Tasks) -> Line:
    mark: Mark = "- " if tasks.label_mark == "dash" else ""
    return Line(mark, text, (*path, name), label_of(name, tasks), tasks.label_style)


def _content_lines(content: str | tuple[str, ...], path: Path, tasks: Tasks) -> Iterator[Line]:
    if isinstance(content, str):
        yield _line(content, "content", path[:-1], tasks)
        return
    yield _line("", "content", path[:-1], tasks)
    for index, text in enumerate(content):
        yield Line("+ ", text, (*path, index))


def _list_lines(
    entries: tuple[str | Step | Deliverable, ...], name: LabelledLine, path: Path, tasks: Tasks
) -> Iterator[Line]:
    yield _line("", name, path, tasks)
    for index, entry in enumerate(entries):
        here = (*path, name, index)
        if isinstance(entry, str):
            yield Line("+ ", entry, here)
        else:
            tails = tuple(Tail(label_of(tail, tasks), text) for tail in TAILS if (text := getattr(entry, tail)))
            yield Line("+ ", entry.text, (*here, "text"), label_style=tasks.label_style, tails=tails)
