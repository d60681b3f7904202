"""The index page of the output folder: what is there, but nothing that is marked secret."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.layout.fonts import Fonts
from vanban.layout.letterhead import number_words
from vanban.layout.line_breaking import plain_text
from vanban.models.dates import PartialDate
from vanban.pipeline.building import Built
from vanban.pipeline.checking import check
from vanban.pipeline.finding import documents, output_stem
from vanban.pipeline.placing import place
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument
from vanban.writers.formats import WRITERS
from vanban.writers.index import IndexEntry, write_index


def place_index(output: Path, results: Sequence[Built], fonts: Fonts) -> list[Diagnostic]:
    """Write index.html over what was built now and what stands there from before."""
    fresh = {built.checked.path: built.checked.resolved for built in results}
    entries = tuple(_entries(output, fresh, fonts))
    return place({output / "index.html": write_index(entries)}) if entries else []


def _entries(output: Path, fresh: Mapping[Path, ResolvedDocument | None], fonts: Fonts) -> Iterator[IndexEntry]:
    for path in sorted({*fresh, *documents((project.CONTENT,))}):
        links = _links(output_stem(path, output), output)
        resolved = fresh.get(path) if path in fresh else None
        if links and resolved is None:
            resolved = check(path, load_shared().directory, fonts).resolved
        if links and resolved is not None and resolved.document.secrecy is None:
            yield _entry(resolved, links)


def _links(stem: Path, output: Path) -> tuple[tuple[str, str], ...]:
    """The files that stand in the folder, by format."""
    files = ((name, stem.with_name(f"{stem.name}.{name}")) for name in WRITERS)
    return tuple((name, file.relative_to(output).as_posix()) for name, file in files if file.is_file())


def _entry(resolved: ResolvedDocument, links: tuple[tuple[str, str], ...]) -> IndexEntry:
    document = resolved.document
    return IndexEntry(
        subject=plain_text(" ".join(document.subject.split())),
        type_name=document.TYPE_NAME.capitalize(),
        number=f"{number_words(document.number)}/{resolved.symbol}",
        date=_shown_date(document.date) if document.date else "",
        sort_key=document.date.first.isoformat() if document.date else "",
        issuer=resolved.issuer.name,
        status="issued" if document.is_issued else "draft",
        links=links,
    )


def _shown_date(date: PartialDate) -> str:
    parts = (f"{date.day:02d}" if date.day else "", f"{date.month:02d}" if date.month else "", str(date.year))
    return "/".join(part for part in parts if part)
