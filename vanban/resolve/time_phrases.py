"""Reading every deadline and period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.models.plan import Phase
from vanban.models.task import Assignment
from vanban.resolve.times import Interval, Time, Unread, read_time
from vanban.resolve.times.kinds import Reason
from vanban.sources.source_tree import Path, SourceTree

CODES = {Reason.NO_SUCH_DATE: "TG101", Reason.ENDS_BEFORE_START: "TG102", Reason.NOT_UNDERSTOOD: "TG201"}


def read_times(mappings: Mapping[Path, BaseModel], issued: Interval | None) -> dict[Path, Time]:
    """What each phrase of time means."""
    return {path: read_time(text, issued=issued) for path, text in _phrases(mappings)}


def _phrases(mappings: Mapping[Path, BaseModel]) -> Iterator[tuple[Path, str]]:
    for path, model in mappings.items():
        names: dict[str, str | None] = {}
        if isinstance(model, Assignment):
            names = {"deadline": model.deadline, "period": model.period}
        elif isinstance(model, Phase):
            names = {"period": model.period}
        for name, text in names.items():
            if text:
                yield (*path, name), text


def time_problems(times: Mapping[Path, Time], tree: SourceTree) -> Iterator[Diagnostic]:
    """Phrases that name no time, or an impossible one."""
    for path, time in times.items():
        if isinstance(time, Unread):
            yield Diagnostic(CODES[time.reason], tree.span(path), {"value": time.text})
