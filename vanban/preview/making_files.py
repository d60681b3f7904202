"""The files of the documents that a round wants, made by the build itself, and what all documents show together."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.building import build_all
from vanban.pipeline.built import Built, Job
from vanban.pipeline.caching.shared_problems import shared_problems, shared_texts
from vanban.pipeline.caching.store import digest
from vanban.pipeline.failing import failed
from vanban.pipeline.finding import shown
from vanban.pipeline.indexing import place_index
from vanban.pipeline.judging_together import judge_together
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.working.limits import Failure, cores
from vanban.preview.standing import Session, Standing

MANY = 16
"""So many documents are shared out among processes."""


def make_files(session: Session, wanted: Sequence[Path], options: BuildOptions) -> Iterator[Session]:
    """The session after each document; the last moment knows what they show together, and the index is written."""
    start = time.perf_counter()
    for built in _build_all(wanted, options):
        end = time.perf_counter()
        standing = session.documents[built.path]
        session = session.having([_standing(standing, built, options, end - start)])
        start = end
        yield session
    yield _together(session, options)


def _build_all(wanted: Sequence[Path], options: BuildOptions) -> Iterator[Built]:
    """As `build` does; whatever breaks in it, a fault of a library in another language too, is told of a document."""
    left = list(wanted)
    workers = cores() if len(wanted) >= MANY else 0
    try:
        for built in build_all(wanted, replace(options, workers=workers)):
            left.remove(built.path)
            yield built
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:
        for path in left:
            yield failed(Job(path, path, options), Failure("fault", f"{type(error).__name__}: {error}"))


def _standing(standing: Standing, built: Built, options: BuildOptions, seconds: float) -> Standing:
    """The document as this build left it; its old files count where it made none."""
    return replace(
        standing,
        is_current=bool(built.files),
        diagnostics=built.diagnostics,
        own=built,
        text=built.text,
        listing=built.listing or (standing.listing if not built.files else None),
        page=None,
        files=_standing_files(standing, options),
        seconds=seconds,
    )


def _standing_files(standing: Standing, options: BuildOptions) -> Mapping[str, str]:
    found = {}
    for form in options.formats:
        try:
            found[form] = digest(standing.place(form).read_bytes())
        except OSError:
            continue
    return found


def _together(session: Session, options: BuildOptions) -> Session:
    """What only all documents show together, at the documents; what is wrong with the directories, at the session."""
    results = [each.own for each in session if each.own]
    try:
        compared, texts = judge_together(results)
        shared = [*shared_problems(options), *place_index(results, options)]
    except Exception as error:
        fault = {"detail": f"{type(error).__name__}: {error}"}
        compared, texts, shared = [], {}, [Diagnostic("TP118", Span(shown(options.output)), fault)]
    fresh = [_with(each, compared, texts) for each in session]
    session = session.having(each for each in fresh if each != session.documents[each.path])
    return replace(session, shared=tuple(shared), shared_texts=shared_texts())


def _with(standing: Standing, compared: Sequence[Diagnostic], texts: Mapping[str, str]) -> Standing:
    if standing.own is None:
        return standing
    found = tuple(each for each in compared if each.span.file == standing.name)
    text = texts[standing.name] if found else standing.own.text  # which may be cut to the lines of its own
    return replace(standing, diagnostics=(*standing.own.diagnostics, *found), text=text)
