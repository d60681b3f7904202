"""Every task of the repository, sorted by when it must be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from vanban.layout.fonts import Fonts
from vanban.layout.line_breaking import plain_text
from vanban.pipeline.checking import Checked, check
from vanban.pipeline.finding import shown
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.party import Party
from vanban.resolve.tasks import ResolvedTask
from vanban.resolve.times import Unread
from vanban.resolve.words import folded
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task as it is listed; dates are None where the time has no such end."""

    end: date | None
    start: date | None
    title: str
    leads: tuple[str, ...]
    coordinating: tuple[str, ...]
    deliverable: str
    time: str
    kind: str
    """span, recurrence, after_event, by_reference, steps, unread, or none."""
    document: str
    number: str
    line: int


def list_tasks(paths: Sequence[Path], fonts: Fonts) -> tuple[list[TaskLine], list[Checked]]:
    """The tasks of these documents, the earliest end first, and what was read."""
    directory = load_shared().directory
    checked = [check(path, directory, fonts) for path in paths]
    lines = [
        _line(one.resolved, task)
        for one in checked
        if one.resolved and one.resolved.document.secrecy is None
        for task in one.resolved.tasks
    ]
    return sorted(lines, key=lambda each: (each.end or date.max, each.document, each.line)), checked


def for_unit(lines: Sequence[TaskLine], unit: str) -> list[TaskLine]:
    """Those in which the unit leads or coordinates; blanks, case and accents' places do not count."""
    wanted = folded(unit)
    return [each for each in lines if any(_holds(folded(name), wanted) for name in (*each.leads, *each.coordinating))]


def _holds(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


def before(lines: Sequence[TaskLine], day: date) -> list[TaskLine]:
    """Those that must be done before this day."""
    return [each for each in lines if each.end is not None and each.end < day]


def _line(resolved: ResolvedDocument, task: ResolvedTask) -> TaskLine:
    interval = task.interval
    return TaskLine(
        end=interval.end if interval else None,
        start=interval.start if interval else None,
        title=plain_text(task.title),
        leads=_names(task.leads),
        coordinating=_names(task.coordinating),
        deliverable=plain_text(" ".join(task.deliverable.split())),
        time=task.time_text,
        kind=_kind(task),
        document=shown(Path(resolved.source.file)),
        number=resolved.symbol if resolved.document.number is None else f"{resolved.document.number}/{resolved.symbol}",
        line=resolved.source.span(task.path).line,
    )


def _names(parties: tuple[Party, ...]) -> tuple[str, ...]:
    """The directory's names, with the proper name behind; as typed where the directory has none."""
    return tuple(party.text if party.unit is None or party.proper_name else party.unit.name for party in parties)


def _kind(task: ResolvedTask) -> str:
    if task.time is None:
        return "none"
    if isinstance(task.time, Unread):
        return "unread"
    name = type(task.time).__name__
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
