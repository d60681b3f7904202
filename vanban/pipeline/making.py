"""One document from its source to its files: the work that a build hands out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from vanban.diagnostics.diagnostic import Diagnostic, has_errors
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.layout.view import View
from vanban.pipeline.built import Built, Job
from vanban.pipeline.caching.cache import Cache
from vanban.pipeline.caching.entry import Entry
from vanban.pipeline.checking import Checked, judge, resolve_reading
from vanban.pipeline.failing import failed
from vanban.pipeline.keeping import kept
from vanban.pipeline.listed import listing_of
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.placing import place
from vanban.pipeline.shared import load_shared
from vanban.pipeline.working.limits import Failure
from vanban.pipeline.working.scribe import LostScribeError
from vanban.pipeline.writing import begin, get_ready, read
from vanban.resolve.asking_again import answer_digest, still_stand
from vanban.resolve.document import ResolvedDocument
from vanban.sources.noting import Notes, noting
from vanban.writers.formats import writer

if TYPE_CHECKING:
    from vanban.pipeline.writing import WritingScribe

cache_of = lru_cache(maxsize=4)(Cache)
"""The cache of a folder and options, its program digested once a process."""


def make(job: Job, scribe: WritingScribe | None = None) -> Built:
    """The document's files: kept where nothing that they are made of has changed, else built.

    With a scribe they are written while the rules judge; without one, after them.
    """
    if job.key:
        standing = _standing(job)
        if standing is not None:
            return standing
    with noting() as notes:
        reading = read(job, scribe, notes)
        checked = resolve_reading(reading, job.path, load_shared().directory, load_fonts(job.options.fonts))
        if checked.resolved is None or has_errors(checked.diagnostics):
            return _refused(judge(checked))
        view = view_of(checked.resolved, job.options)
        written = begin(view, job.options, scribe)
        checked = judge(checked)
    if checked.resolved is None:
        return _refused(checked)
    from vanban.rules.claims import claims_of

    contents = written()
    found = (*checked.diagnostics, *_read_back(view, contents, checked.resolved, job.options))
    claims, listing = claims_of(checked.resolved), listing_of(checked.resolved)
    if listing:
        _keep(job, contents, notes, Entry("", {}, {}, found, listing, claims))
    files = {job.place(form): content for form, content in contents.items()}
    problems = place(files)
    diagnostics = (*found, *problems)
    text = checked.text if diagnostics else ""
    return Built(job.path, () if problems else tuple(files), diagnostics, text, listing, claims)


def make_surely(job: Job, scribe: WritingScribe | None = None) -> Built:
    """The same in a process that nobody watches: a fault of the program is told of the document.

    Raises LostScribeError.
    """
    try:
        return make(job, scribe)
    except LostScribeError:
        raise
    except Exception as error:
        if os.environ.get("VANBAN_DEBUG"):
            raise
        return failed(job, Failure("fault", f"{type(error).__name__}: {error}"))


def warm_up(options: BuildOptions) -> None:
    """Everything that processes forked from this one can share."""
    load_shared()
    load_fonts(options.fonts)
    without_threads = tuple(form for form in options.formats if form != "pdf")  # Typst would leave some
    get_ready(replace(options, formats=without_threads))
    if "pdf" in options.formats:
        writer("pdf")
    if options.cache:
        cache_of(options.cache, options)


def view_of(resolved: ResolvedDocument, options: BuildOptions) -> View:
    """The document laid out."""
    return lay_out(resolved, DEFAULT_PROFILE, load_fonts(options.fonts), draft=options.draft)


def _refused(checked: Checked) -> Built:
    return Built(checked.path, (), checked.diagnostics, checked.text)


def _read_back(
    view: View, contents: Mapping[str, bytes], resolved: ResolvedDocument, options: BuildOptions
) -> list[Diagnostic]:
    if not options.reads_back:
        return []
    from vanban.pipeline.inspecting import inspect

    return inspect(view, contents, resolved.source)


def _standing(job: Job) -> Built | None:
    """The document as it was built, where the directories have changed but not for it."""
    cache = _cache(job)
    entry = cache.entry(job.key, job.path.parent) if cache else None
    answers = cache.answers(job.key) if cache else None
    shared = load_shared()
    if cache is None or entry is None or answers is None:
        return None
    if not still_stand(answers, shared.directory, shared.legal_acts):
        return None
    cache.keep(job.key, entry.under(shared.digest))
    return kept(job, cache, entry)


def _keep(job: Job, contents: Mapping[str, bytes], notes: Notes, entry: Entry) -> None:
    """The document in the cache, with what it was made of."""
    cache = _cache(job)
    if cache is None:
        return
    beside = {os.path.relpath(file, job.path.parent): known for file, known in notes.files.items()}
    source = beside.pop(job.path.name)
    files = {form: cache.store.keep_file(content) for form, content in contents.items()}
    whole = replace(entry, shared=load_shared().digest, beside=beside, files=files)
    cache.keep(cache.key(job.path, source), whole, {each: answer_digest(said) for each, said in notes.answers.items()})


def _cache(job: Job) -> Cache | None:
    return cache_of(job.options.cache, job.options) if job.options.cache else None
