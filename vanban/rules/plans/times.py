"""The times of a plan's assignments and phases."""

from __future__ import annotations

from vanban.models.plan import Phase
from vanban.resolve.times import Interval
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path


def intervals(subject: SourceSubject) -> dict[Path, Interval | None]:
    """The days that each deadline and period covers, phases left out."""
    return {path: interval for path, interval in subject.times.items() if not _is_phase(path, subject)}


def phase_intervals(subject: SourceSubject) -> list[Interval | None]:
    """The days of each phase of the roadmap that has a period."""
    return [interval for path, interval in subject.times.items() if _is_phase(path, subject)]


def _is_phase(path: Path, subject: SourceSubject) -> bool:
    return isinstance(subject.mappings[path[:-1]], Phase)
