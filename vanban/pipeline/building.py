"""A build: which documents stand already, which are made, by whom, and what became of each, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.built import Built, Job
from vanban.pipeline.finding import output_stem, shown
from vanban.pipeline.keeping import look_up
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.working.scribe import LostScribeError
from vanban.pipeline.writing import scribe_for

if TYPE_CHECKING:
    from vanban.pipeline.writing import WritingScribe

INDEX_PAGE = "index.html"
"""The list of documents; a document of this name would take its place."""

__all__ = ["BuildOptions", "Built", "build_all"]


def build_all(paths: Sequence[Path], options: BuildOptions) -> Iterator[Built]:
    """Every document in order; one that cannot be built does not stop the others."""
    planned = _planned(paths, options)
    found = iter(look_up([each for each in planned if isinstance(each, Job)], options, options.workers))
    standing = [next(found) if isinstance(each, Job) else each for each in planned]
    made = iter(_make_all([each for each in standing if isinstance(each, Job)], options))
    for each in standing:
        yield next(made) if isinstance(each, Job) else each


def _planned(paths: Sequence[Path], options: BuildOptions) -> list[Job | Built]:
    """The jobs, and a refusal for each document whose files another would write."""
    index = options.output / INDEX_PAGE
    stems = {_same_everywhere(index.with_suffix("")): index}
    planned: list[Job | Built] = []
    for path in paths:
        stem = output_stem(path, options.output)
        first = stems.setdefault(_same_everywhere(stem), path)
        if first == path:
            planned.append(Job(path, stem, options))
        else:
            clash = Diagnostic("TP110", Span(shown(path)), {"path": shown(stem)}, (Span(shown(first)),))
            planned.append(Built(path, (), (clash,)))
    return planned


def _same_everywhere(path: Path) -> str:
    """The name as file systems see it that take capital and small letters for one."""
    return path.as_posix().casefold()


def _make_all(jobs: Sequence[Job], options: BuildOptions) -> Iterator[Built]:
    """Alone in this process, or shared by the workers; the layout is only loaded where there is work."""
    if not jobs:
        return
    if options.workers and len(jobs) > 1:
        yield from _shared_out(jobs, options.workers)
        return
    scribe = scribe_for(jobs[0]) if options.workers > 1 else None
    if scribe:
        yield from _made_with(scribe, jobs[0])
        return
    from vanban.pipeline.making import make_surely

    yield from map(make_surely, jobs)


def _made_with(scribe: WritingScribe, job: Job) -> Iterator[Built]:
    """The document; one that its scribe was lost on goes to a worker, which is watched."""
    from vanban.pipeline.making import make_surely

    try:
        yield make_surely(job, scribe)
    except LostScribeError:
        yield from _shared_out([job], 1)
    finally:
        scribe.dismiss()


def _shared_out(jobs: Sequence[Job], workers: int) -> Iterator[Built]:
    from vanban.pipeline.sharing_out import made_by_workers

    yield from made_by_workers(jobs, workers)
