"""A View written in the formats that a build is asked for: here, or by a scribe that has read the document first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from vanban.pipeline.built import Job
from vanban.pipeline.finding import shown
from vanban.pipeline.options import BuildOptions
from vanban.sources.noting import Notes, noting
from vanban.sources.reading import Reading, read_file
from vanban.writers.formats import OFFICIAL, writer
from vanban.writers.index import load_index_template

if TYPE_CHECKING:
    from vanban.layout.view import View
    from vanban.pipeline.working.scribe import Scribe

    WritingScribe = Scribe[tuple[Reading, Notes], View, dict[str, bytes]]

Contents = dict[str, bytes]
"""The bytes of each format."""


def scribe_for(job: Job) -> WritingScribe | None:
    """A process that reads the document and loads the writers while this one loads what understands it.

    None where it would be of no use.
    """
    from vanban.pipeline.working.limits import Limits
    from vanban.pipeline.working.scribe import Scribe, can_have_a_scribe

    if not can_have_a_scribe():
        return None
    alone = replace(job.options, workers=0)
    ready = partial(get_ready, alone)
    return Scribe(partial(_read, job), ready, lambda view: begin(view, alone, None)(), Limits().seconds_for(job.size))


def get_ready(options: BuildOptions) -> None:
    """Load all the writers, and try those of the official layout in the very way that documents will be written."""
    from vanban.writers.trial import trial_page

    for form in options.formats:
        writer(form)
    tried = tuple(form for form in options.formats if form in OFFICIAL)
    begin(trial_page(), replace(options, formats=tried), None)()


def read(job: Job, scribe: WritingScribe | None, notes: Notes) -> Reading:
    """The document's source, read by the scribe or here; what was read is noted either way."""
    reading, noted = scribe.found() if scribe else _read(job)
    notes.files.update(noted.files)
    return reading


def _read(job: Job) -> tuple[Reading, Notes]:
    with noting() as notes:
        return read_file(job.path, shown(job.path)), notes


def begin(view: View, options: BuildOptions, scribe: WritingScribe | None) -> Callable[[], Contents]:
    """Begin to write: all with a scribe, the PDF where this process is alone; what is returned waits for the end."""
    if scribe is not None:
        scribe.give(view)
        return partial(_awaited, scribe)
    if options.workers or "pdf" not in options.formats:
        return partial(write_all, view, options)
    return _begin_the_pdf(view, options)


def _awaited(scribe: WritingScribe) -> Contents:
    """What the scribe has written; the time until then goes to what the index is written with."""
    load_index_template()
    return scribe.result()


def _begin_the_pdf(view: View, options: BuildOptions) -> Callable[[], Contents]:
    """Let Typst set the PDF in a thread, for it leaves Python free; the others are written by who waits for it."""
    from concurrent.futures import ThreadPoolExecutor

    from vanban.writers.pdf import pdf_work
    from vanban.writers.setting import Setting

    pool = ThreadPoolExecutor(1)
    pdf = pool.submit(pdf_work(view, Setting(fonts=options.fonts)))
    pool.shutdown(wait=False)
    others = tuple(form for form in options.formats if form != "pdf")

    def finish() -> Contents:
        written = write_all(view, replace(options, formats=others)) | {"pdf": pdf.result()}
        return {form: written[form] for form in options.formats}

    return finish


def write_all(view: View, options: BuildOptions) -> Contents:
    """The bytes of each format, one after the other."""
    from vanban.writers.setting import Setting

    setting = Setting(fonts=options.fonts)
    return {form: writer(form)(view, setting) for form in options.formats}
