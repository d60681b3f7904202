"""What of a build stands already: documents whose cached files are put back, or only found in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from vanban.pipeline.built import Built, Job
from vanban.pipeline.caching.cache import Cache
from vanban.pipeline.caching.directories import shared_digest
from vanban.pipeline.caching.entry import Entry
from vanban.pipeline.caching.store import digest
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.placing import place
from vanban.text.line_ends import plain_ends

FEW = 8
"""Fewer documents than this are looked up faster without threads."""


def look_up(jobs: Sequence[Job], options: BuildOptions, threads: int) -> list[Built | Job]:
    """Each document as it stands, or the job of making it."""
    if options.cache is None:
        return list(jobs)
    cache, shared = Cache(options.cache, options), shared_digest()
    if len(jobs) < FEW or threads < 2:
        return [_found(job, cache, shared) for job in jobs]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(lambda job: _found(job, cache, shared), jobs))


def _found(job: Job, cache: Cache, shared: str) -> Built | Job:
    try:
        source = job.path.read_bytes() if job.path.is_file() else None
    except OSError:
        source = None
    if source is None:
        return job  # a pipe would keep its reader waiting for ever
    key = cache.key(job.path, digest(source))
    entry = cache.entry(key, job.path.parent)
    if entry is None:
        return job
    if entry.shared != shared:
        return replace(job, key=key)
    return kept(job, cache, entry, source) or job


def kept(job: Job, cache: Cache, entry: Entry, source: bytes | None = None) -> Built | None:
    """The document as the cache has it, put in place; None where a file of it is lost or damaged."""
    places = {form: job.place(form) for form in job.options.formats}
    missing = cache.files_missing_in(entry, places)
    if missing is None:
        return None
    problems = place(missing) if missing else []
    diagnostics = (*entry.diagnostics, *problems)
    text = _text(job.path, source) if diagnostics else ""
    files = () if problems else tuple(places.values())
    return Built(job.path, files, diagnostics, text, entry.listing, entry.claims, was_kept=True)


def _text(path: Path, source: bytes | None) -> str:
    raw = path.read_bytes() if source is None else source
    return plain_ends(raw.decode("utf-8-sig", "replace"))
