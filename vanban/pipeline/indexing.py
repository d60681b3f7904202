"""The index page of the output folder: what is there, but nothing that is marked secret."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.built import Built
from vanban.pipeline.caching.cache import Cache
from vanban.pipeline.caching.directories import shared_digest
from vanban.pipeline.caching.entry import listing_of
from vanban.pipeline.caching.store import digest
from vanban.pipeline.finding import documents, output_stem
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.placing import place
from vanban.writers.formats import WRITERS
from vanban.writers.index import IndexEntry, write_index

NAME = "index.html"


def place_index(results: Sequence[Built], options: BuildOptions, *, alone: bool = False) -> list[Diagnostic]:
    """Write index.html over what was built now and, unless `alone`, what stands there from before."""
    look_again()
    store = Cache(options.cache, options) if options.cache else None
    entries = list(_entries(results, options.output, store, alone=alone))
    return place_entries(entries, options.output, store) if entries else []


def place_entries(entries: Sequence[IndexEntry], output: Path, store: Cache | None) -> list[Diagnostic]:
    """Write index.html with these lines, unless it is known to hold them."""
    place_of_index = output / NAME
    if store is None:
        return place({place_of_index: write_index(entries)})
    key = store.key(Path(NAME), digest(repr(entries).encode()))
    known = store.store.record("indexes", key)
    if known and known["file"] == _digest_of(place_of_index):
        return []
    page = write_index(entries)
    store.store.keep_record("indexes", key, {"file": digest(page)})
    return place({place_of_index: page})


def _entries(results: Sequence[Built], output: Path, store: Cache | None, *, alone: bool) -> Iterator[IndexEntry]:
    fresh = {built.path: built for built in results}
    others = documents((project.CONTENT,)) if project.CONTENT.is_dir() and not alone else []
    for path in sorted({*fresh, *others}):
        links = links_of(output_stem(path, output), output)
        built = fresh.get(path)
        listing = built.listing if built and (built.listing or built.files) else None
        if links and listing is None and not (built and built.files):
            listing = _listing(path, store)
        if links and listing is not None:
            yield replace(listing, links=links)


def links_of(stem: Path, output: Path) -> tuple[tuple[str, str], ...]:
    """The files that stand in the folder, by format."""
    names = _names(str(stem.parent))
    ours = [(form, f"{stem.name}.{form}") for form in WRITERS]
    folder = os.path.relpath(stem.parent, output) if any(name in names for _, name in ours) else ""
    prefix = "" if folder in (".", "") else folder.replace(os.sep, "/") + "/"
    return tuple((form, prefix + name) for form, name in ours if name in names)


def look_again() -> None:
    """What folders hold is looked up once for an index; a new index looks anew."""
    _names.cache_clear()
    _shared.cache_clear()


@cache
def _names(folder: str) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in os.scandir(folder))
    except OSError:
        return frozenset()


def _listing(path: Path, store: Cache | None) -> IndexEntry | None:
    """The line of a document that was not built now."""
    key = _listing_key(path, store) if store else ""
    known: Mapping[str, object] | None = store.store.record("listings", key) if store and key else None
    if known is not None:
        return listing_of(dict(known))
    listing = _checked_listing(path)
    if listing is not None and store and key:
        store.store.keep_record("listings", key, asdict(listing))
    return listing


def _listing_key(path: Path, store: Cache) -> str:
    source = _digest_of(path)
    return store.key(path, f"{source} {_shared()}") if source else ""


@cache
def _shared() -> str:
    return shared_digest()


def _checked_listing(path: Path) -> IndexEntry | None:
    from vanban.layout.fonts import load_fonts
    from vanban.pipeline.checking import check
    from vanban.pipeline.listed import listing_of
    from vanban.pipeline.shared import load_shared

    resolved = check(path, load_shared().directory, load_fonts(project.FONTS)).resolved
    return listing_of(resolved) if resolved is not None else None


def _digest_of(path: Path) -> str:
    try:
        return digest(path.read_bytes()) if path.is_file() else ""
    except OSError:
        return ""
