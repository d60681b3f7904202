"""Joins the outputs of shards: every file, one index, one list of problems."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.pipeline.built import Built
from vanban.pipeline.caching.entry import listing_of
from vanban.pipeline.caching.plain_diagnostics import from_plain
from vanban.pipeline.caching.store import digest
from vanban.pipeline.finding import shown
from vanban.pipeline.indexing import links_of, look_again, place_entries
from vanban.pipeline.judging_together import judge_together
from vanban.pipeline.placing import place
from vanban.pipeline.reporting import NAME
from vanban.values import dataclass
from vanban.writers.index import IndexEntry


class NoReportError(Exception):
    """A folder that no shard was built into."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What was joined."""

    documents: int
    files: int
    diagnostics: tuple[Diagnostic, ...]


def merge(folders: Sequence[Path], output: Path) -> Merged:
    """All shards in one output; raises NoReportError. A shard that is missing or damaged is an error by its name."""
    reports = {folder: _report(folder) for folder in folders}
    diagnostics = [from_plain(each) for report in reports.values() for each in report["diagnostics"]]
    diagnostics += _missing(list(reports.values()))
    listed: list[dict[str, Any]] = []
    documents = files = 0
    for folder, report in reports.items():
        for document in report["documents"]:
            documents += 1
            files += len(document["files"])
            diagnostics += _copied(document["files"], folder, output)
            if document["listing"] and document["files"]:
                listed.append(document)
    look_again()
    listed.sort(key=lambda document: Path(document["path"]))
    if listed:
        diagnostics += place_entries([_entry(document, output) for document in listed], output, None)
    diagnostics += _compared(reports.values())
    return Merged(documents, files, tuple(diagnostics))


def _compared(reports: Iterable[Mapping[str, Any]]) -> list[Diagnostic]:
    """What documents of different shards show together, where their sources are at hand."""
    documents = [
        Built(path, (), (), claims=tuple((key, value) for key, value in document["claims"]))
        for report in reports
        for document in report["documents"]
        if (path := project.ROOT / document["path"]).is_file()
    ]
    return judge_together(documents)[0]


def _report(folder: Path) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError) as error:
        raise NoReportError(shown(folder)) from error
    return report


def _missing(reports: Sequence[Mapping[str, Any]]) -> Iterator[Diagnostic]:
    """The shards that nobody brought, or that were cut another way."""
    counts = {report["shard"][1] for report in reports}
    numbers = sorted(report["shard"][0] for report in reports)
    count = max(counts, default=0)
    for number in range(1, count + 1):
        if numbers.count(number) != 1 or len(counts) > 1:
            yield Diagnostic("TP119", Span(NAME), {"detail": f"{number}/{count}"})


def _copied(files: Mapping[str, str], folder: Path, output: Path) -> list[Diagnostic]:
    contents = {output / name: (folder / name).read_bytes() for name in files if (folder / name).is_file()}
    wrong = [name for name, known in files.items() if digest(contents.get(output / name, b"")) != known]
    if wrong:
        return [Diagnostic("TP119", Span(shown(folder / name)), {"detail": shown(folder)}) for name in wrong]
    return place(contents)


def _entry(document: Mapping[str, Any], output: Path) -> IndexEntry:
    first = next(iter(document["files"]))
    return replace(listing_of(document["listing"]), links=links_of((output / first).with_suffix(""), output))
