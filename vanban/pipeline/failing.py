"""A document that could not be made for no fault of its source: what is told of it."""

from __future__ import annotations

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.built import Built, Job
from vanban.pipeline.finding import shown
from vanban.pipeline.working.limits import Failure

CODES = {"died": "TP115", "hung": "TP116", "memory": "TP117", "fault": "TP118"}


def failed(job: Job, failure: Failure) -> Built:
    """The document without files, and why."""
    problem = Diagnostic(CODES[failure.kind], Span(shown(job.path)), {"detail": failure.detail})
    return Built(job.path, (), (problem,))
