"""What the cache knows of one built document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.caching.plain_diagnostics import as_plain, from_plain
from vanban.pipeline.caching.store import Record
from vanban.values import dataclass
from vanban.writers.index import IndexEntry


@dataclass(frozen=True, slots=True)
class Entry:
    """A document that was built, and what it was built of besides its source."""

    shared: str
    """The digest of the directories it was resolved against."""
    beside: Mapping[str, str]
    """The digest of each other file it read, by its path from the document's folder."""
    files: Mapping[str, str]
    """The digest of each written file, by format."""
    diagnostics: tuple[Diagnostic, ...]
    listing: IndexEntry
    claims: tuple[tuple[str, str], ...] = ()

    def under(self, shared: str) -> Entry:
        """The same, found to stand under other directories too."""
        return replace(self, shared=shared)


def to_record(entry: Entry) -> Record:
    """The entry in what JSON can hold."""
    return {
        "shared": entry.shared,
        "beside": dict(entry.beside),
        "files": dict(entry.files),
        "diagnostics": [as_plain(each) for each in entry.diagnostics],
        "listing": asdict(entry.listing),
        "claims": entry.claims,
    }


def from_record(record: Record) -> Entry:
    """The entry that this record was."""
    return Entry(
        record["shared"],
        record["beside"],
        record["files"],
        tuple(from_plain(each) for each in record["diagnostics"]),
        listing_of(record["listing"]),
        tuple((key, value) for key, value in record["claims"]),
    )


def listing_of(plain: dict[str, Any]) -> IndexEntry:
    """A line of the index from plain values."""
    return IndexEntry(**plain | {"links": tuple((form, link) for form, link in plain["links"])})
