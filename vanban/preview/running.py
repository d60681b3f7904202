"""A session: everything built once, then one round for each change, until it is told to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from vanban.pipeline.options import BuildOptions
from vanban.preview.following import rounds
from vanban.preview.rebuilding import rebuilt
from vanban.preview.snapshot import roots_of, take_snapshot
from vanban.preview.standing import Session


@dataclass(frozen=True, slots=True)
class Plan:
    """What a session is about: the files and folders asked for, and how they are built."""

    asked: tuple[Path, ...]
    options: BuildOptions
    draws_first: bool = False
    """Whether somebody looks at the page, and wants it before the files."""


def run(plan: Plan, stop: Event, publish: Callable[[Session], None], cannot_watch: Callable[[str], None]) -> None:
    """Every moment of the session is published; `cannot_watch` is told why the files are looked at in turn instead."""
    roots = roots_of(plan.asked)
    known = take_snapshot(roots)
    session = _round(Session(), None, plan, stop, publish)
    for changed in rounds(roots, known, stop, cannot_watch):
        session = _round(session, changed, plan, stop, publish)


def _round(
    session: Session, changed: frozenset[Path] | None, plan: Plan, stop: Event, publish: Callable[[Session], None]
) -> Session:
    draws_first = plan.draws_first and changed is not None
    for moment in rebuilt(session, changed, plan.asked, plan.options, stop, draws_first=draws_first):
        session = moment
        publish(session)
        if stop.is_set():
            break
    return session
