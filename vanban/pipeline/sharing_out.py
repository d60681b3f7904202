"""The documents of a build shared by worker processes, each of which stays warm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vanban.diagnostics.shown_lines import shown_lines
from vanban.pipeline.built import Built, Job
from vanban.pipeline.failing import failed
from vanban.pipeline.making import make, warm_up
from vanban.pipeline.placing import sweep
from vanban.pipeline.working.crew import Crew
from vanban.pipeline.working.limits import Failure, Limits
from vanban.writers.typst_door import forget_pages


def made_by_workers(jobs: Sequence[Job], count: int, limits: Limits = Limits()) -> Iterator[Built]:  # noqa: B008
    """Every document in order; one that a worker was lost on twice is reported by name."""
    warm_up(jobs[0].options)
    crew = Crew(_make, jobs, [job.size for job in jobs], count, limits, _clean_up)
    for job, result in zip(jobs, crew.results(), strict=True):
        yield failed(job, result) if isinstance(result, Failure) else result


def _make(job: Job) -> Built:
    """The next document is another one, so that nothing of this one need be remembered."""
    try:
        return told(make(job))
    finally:
        forget_pages(job.options.fonts)


def told(built: Built) -> Built:
    """The same, but of its source only the lines that are shown with its diagnostics: thousands wait to be printed."""
    shown = {number for each in built.diagnostics for number in shown_lines(each.span)}
    lines = enumerate(built.text.split("\n"), start=1)
    return replace(built, text="\n".join(line if number in shown else "" for number, line in lines))


def _clean_up(job: Job, pid: int) -> None:
    """What a lost worker had begun to write goes with it."""
    sweep(job.stem.parent, pid)
