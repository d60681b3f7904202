"""A document whose names, times and files have been looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from pydantic import BaseModel

from vanban.models.document import BaseDocument
from vanban.models.task import Task
from vanban.resolve.issuer import Issuer
from vanban.resolve.party import Party
from vanban.resolve.pictures import Picture
from vanban.resolve.tasks import ResolvedTask
from vanban.resolve.times import Time
from vanban.sources.source_tree import Path, SourceTree
from vanban.values import dataclass

UNDATED = date(2020, 3, 5)
"""The timestamp of files whose document has no date yet: the day the decree took effect."""


@dataclass(frozen=True, slots=True)
class ResolvedDocument:
    """The document, and what its words turned out to mean."""

    document: BaseDocument
    source: SourceTree
    issuer: Issuer
    symbol: str
    place: str
    tasks: tuple[ResolvedTask, ...]
    body_tasks: tuple[tuple[Task, Path], ...]
    """The tasks outside the annexes, in order, for tables that are made of them."""
    mappings: Mapping[Path, BaseModel]
    """Every mapping of the document by the path it was typed at, in order."""
    times: Mapping[Path, Time]
    """What each deadline and period means."""
    csv_rows: Mapping[Path, tuple[tuple[str, ...], ...]]
    """The rows of each table that is read from a CSV file, by the table's path."""
    pictures: Mapping[Path, Picture]
    """The picture of each image, by the image's path."""
    fallback_date: date = UNDATED
    parties: Mapping[Path, tuple[Party, ...]] = field(default_factory=dict, repr=False)
    """The units of every assignment and duty, and of the recipients and addressees, by where they are named."""
