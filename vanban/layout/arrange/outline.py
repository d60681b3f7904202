"""The parts of a document in their order, each under its heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.layout.arrange.duties import duty_topics
from vanban.layout.arrange.roadmap import phase_topics, source_topics
from vanban.layout.arrange.sections import item_lines, section_topic
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.arrange.tasks import task_pieces
from vanban.layout.topics import Prose, Topic
from vanban.models.document import BaseDocument, OutlineGroup
from vanban.models.plan import Budget, Phase, Roadmap
from vanban.models.section import Duty, Section
from vanban.models.task import Tasks, as_tasks

FREE_SECTIONS = "sections"


def outline_topics(setting: ArrangeSetting) -> tuple[Topic, ...]:
    """The document's topics: the author's outline first, then what it does not name, in the usual order."""
    document = setting.resolved.document
    topics: list[Topic] = []
    placed: set[str] = set()
    for entry in (*document.outline, *document.OUTLINE):
        heading, names = _entry(entry)
        wanted = [name for name in names if name not in placed]
        placed.update(wanted)
        found = [topic for name in wanted for topic in _topics(name, document, setting, placed)]
        keeps_heading = isinstance(entry, OutlineGroup)
        topics += _grouped(heading, found, keeps_heading) if heading else found
    return tuple(topics)


def _entry(entry: str | OutlineGroup | tuple[str, tuple[str, ...]]) -> tuple[str, tuple[str, ...]]:
    if isinstance(entry, str):
        return "", (entry,)
    return (entry.heading, entry.parts) if isinstance(entry, OutlineGroup) else entry


def _grouped(heading: str, topics: list[Topic], keeps_heading: bool) -> list[Topic]:
    """Several parts under one heading; a single one stands for itself, under the author's heading if that was typed."""
    if len(topics) > 1:
        return [Topic((), heading, topics[0].heading_path, tuple(topics))]
    return [replace(topics[0], heading=heading)] if topics and keeps_heading else topics


def _topics(name: str, document: BaseDocument, setting: ArrangeSetting, placed: set[str]) -> Iterator[Topic]:
    if name in document.PARTS:
        part = getattr(document, name)
        if part is not None:
            yield _part_topic(name, part, document.PARTS[name], setting)
        return
    for index, section in enumerate(document.sections):
        path = (FREE_SECTIONS, index)
        if section.id == name or (name == FREE_SECTIONS and section.id not in placed):
            yield section_topic(section, path, setting)


def _part_topic(name: str, part: object, heading: str, setting: ArrangeSetting) -> Topic:
    path = (name,)
    if name == "tasks":
        assert isinstance(part, Tasks | tuple)
        return _tasks_topic(as_tasks(part), heading, setting)
    if isinstance(part, Roadmap):
        more = tuple(phase_topics(part.phases, (*path, "phases")))
        return section_topic(part, path, setting, heading=heading, more=more)
    if isinstance(part, Budget):
        more = tuple(source_topics(part.sources, (*path, "sources")))
        return section_topic(part, path, setting, heading=heading, more=more)
    if isinstance(part, tuple) and part and isinstance(part[0], Phase):
        phases = tuple(each for each in part if isinstance(each, Phase))
        return Topic(path, heading, path, tuple(phase_topics(phases, path)))
    if isinstance(part, tuple) and part and isinstance(part[0], Duty):
        duties = tuple(each for each in part if isinstance(each, Duty))
        return Topic(path, heading, path, tuple(duty_topics(duties, path)))
    if isinstance(part, Section):
        return section_topic(part, path, setting, heading=heading)
    assert isinstance(part, str | tuple)
    pieces = (Prose(part, path),) if isinstance(part, str) else tuple(item_lines(part, path))
    return Topic(path, heading, path, pieces)


def _tasks_topic(tasks: Tasks, heading: str, setting: ArrangeSetting) -> Topic:
    path = ("tasks",)
    return Topic(
        path,
        tasks.heading or heading,
        (*path, "heading") if tasks.heading else path,
        tuple(task_pieces(tasks, path, setting)),
        numbered=tasks.numbered,
        number=tasks.number,
    )
