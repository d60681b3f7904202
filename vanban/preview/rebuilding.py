"""One round: from the files that changed to the documents as they stand after it, on the path that `build` takes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

from vanban.pipeline.finding import documents, output_stem, shown
from vanban.pipeline.guarding import NoOutputError, OutputBusyError, guarded
from vanban.pipeline.options import BuildOptions
from vanban.preview.drawing import draw
from vanban.preview.making_files import make_files
from vanban.preview.standing import Session, Standing
from vanban.preview.touching import touched, touches_shared

FEW = 3
"""So many documents are drawn before their files are made; more would only make all wait longer."""
PAUSE = 0.2
"""Seconds between two looks whether the output folder is free."""


def rebuilt(
    session: Session,
    changed: frozenset[Path] | None,
    asked: Sequence[Path],
    options: BuildOptions,
    stop: Event,
    *,
    draws_first: bool = False,
) -> Iterator[Session]:
    """The session's next moments, the last of them at rest; None for `changed` builds everything."""
    paths = [path for path in documents(asked) if os.path.lexists(path) and not path.is_dir()]
    new = [path for path in paths if path not in session.documents]
    wanted = paths if changed is None else touched(changed | set(new), paths)
    session = session.without(session.documents.keys() - set(paths))
    session = session.having(Standing(path, shown(path), output_stem(path, options.output)) for path in new)
    if changed is not None and touches_shared(changed):
        _forget_shared()
    yield replace(session, is_working=True)
    if draws_first and len(wanted) <= FEW:
        for path in wanted:
            session = _drawn(session, session.documents[path], options)
            yield replace(session, is_working=True)
    for moment in _made_when_free(session, wanted, options, stop):
        session = moment
        yield replace(session, is_working=True)
    yield replace(session, version=session.version + 1, is_working=False, trouble="")


def _forget_shared() -> None:
    from vanban.pipeline.shared import load_shared

    load_shared.cache_clear()


def _drawn(session: Session, standing: Standing, options: BuildOptions) -> Session:
    """The document as its page shows it already; what was found on its pages is told until they are made anew."""
    drawn = draw(standing.path, options)
    if drawn is None:
        return session
    fresh = replace(standing, page=drawn.page, is_current=drawn.page is not None)
    if not (standing.is_current and fresh.is_current):
        fresh = replace(fresh, diagnostics=drawn.diagnostics, text=drawn.text)
    return session.having([fresh])


def _made_when_free(session: Session, wanted: Sequence[Path], options: BuildOptions, stop: Event) -> Iterator[Session]:
    """The files made as soon as no other build writes into the folder, which may be never."""
    while not stop.is_set():
        try:
            with guarded(options.output):
                yield from make_files(replace(session, trouble=""), wanted, options)
                return
        except (OutputBusyError, NoOutputError) as error:
            trouble = "busy" if isinstance(error, OutputBusyError) else str(error)
        if trouble != session.trouble:
            session = replace(session, version=session.version + 1, trouble=trouble)
            yield session
        stop.wait(PAUSE)
