"""The phases of the roadmap, and the sources of the budget."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.layout.arrange.sections import item_lines
from vanban.layout.arrange.task_labels import LABELS
from vanban.layout.topics import Line, Piece, Prose, Topic
from vanban.layout.view import Path
from vanban.models.plan import Phase, Source


def phase_topics(phases: tuple[Phase, ...], path: Path) -> Iterator[Topic]:
    """A topic a phase: `Giai đoạn 1 (2026) - Xây dựng lộ trình`."""
    for index, phase in enumerate(phases):
        here = (*path, index)
        period = f" ({phase.period})" if phase.period else ""
        title = f" - {phase.title}" if phase.title else ""
        yield Topic(
            here,
            f"{phase.phase}{period}{title}",
            (*here, "phase"),
            tuple(_content(phase, here)),
            number=phase.number,
            label=phase.label or "",
        )


def _content(phase: Phase, path: Path) -> Iterator[Piece]:
    if phase.deliverable:
        yield Line("- ", phase.deliverable, (*path, "deliverable"), LABELS["deliverable"])
    yield from item_lines(phase.content, (*path, "content"))


def source_topics(sources: tuple[Source, ...], path: Path) -> Iterator[Topic]:
    """A topic a source, its text beside its name."""
    for index, source in enumerate(sources):
        here = (*path, index)
        content = (Prose(source.text, (*here, "text")),) if source.text else ()
        yield Topic(here, source.name, (*here, "name"), content, run_in=True)
