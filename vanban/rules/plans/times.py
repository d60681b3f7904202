"""The times of a plan's assignments and phases."""

from __future__ import annotations

from vanban.models.plan import Phase
from vanban.models.walking import walk
from vanban.resolve.time_phrases import read_times
from vanban.resolve.times import Interval, interval_of
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path


def intervals(subject: SourceSubject) -> dict[Path, Interval | None]:
    """The days that each deadline and period covers, phases left out."""
    return {path: interval for path, (interval, is_phase) in _all(subject).items() if not is_phase}


def phase_intervals(subject: SourceSubject) -> list[Interval | None]:
    """The days of each phase of the roadmap that has a period."""
    return [interval for interval, is_phase in _all(subject).values() if is_phase]


def _all(subject: SourceSubject) -> dict[Path, tuple[Interval | None, bool]]:
    mappings = dict(walk(subject.resolved.document))
    issued_on = subject.resolved.document.date
    issued = Interval(issued_on.first, issued_on.last) if issued_on else None
    times = read_times(mappings, issued)
    return {path: (interval_of(time, issued), isinstance(mappings[path[:-1]], Phase)) for path, time in times.items()}
