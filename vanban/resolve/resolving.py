"""From a document to a resolved one: units, times, tables, signatures and footnotes looked up, every fault a value."""

from __future__ import annotations

from pathlib import Path as FilePath

from vanban.diagnostics.diagnostic import Diagnostic, has_errors
from vanban.law.document_types import ABBREVIATIONS
from vanban.models.document import BaseDocument
from vanban.models.task import Task
from vanban.models.walking import walk
from vanban.resolve.directory import Directory
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.footnotes import mark_problems
from vanban.resolve.issuers import issuer_of
from vanban.resolve.pictures import read_pictures
from vanban.resolve.receivers import receivers
from vanban.resolve.signatures import signature_problems
from vanban.resolve.structure import structure_problems
from vanban.resolve.tables import read_csv_tables, table_problems
from vanban.resolve.tasks import resolved_tasks
from vanban.resolve.time_phrases import read_times, time_problems
from vanban.resolve.times import Interval
from vanban.resolve.unit_names import look_up, unit_problems
from vanban.sources.source_tree import SourceTree


def resolve(
    document: BaseDocument, tree: SourceTree, directory: Directory, folder: FilePath
) -> tuple[ResolvedDocument | None, list[Diagnostic]]:
    """The resolved document, or None where there are errors; `folder` is where the document lies."""
    mappings = dict(walk(document))
    issuer, problems = issuer_of(document, tree, directory)
    parties = look_up(mappings, directory, issuer.scope, document.date)
    issued = Interval(document.date.first, document.date.last) if document.date else None
    times = read_times(mappings, issued)
    csv_rows, csv_problems = read_csv_tables(mappings, tree, folder)
    pictures, picture_problems = read_pictures(mappings, tree, folder)
    problems += [
        *csv_problems,
        *picture_problems,
        *unit_problems(parties, tree),
        *time_problems(times, tree),
        *table_problems(mappings, csv_rows, tree),
        *signature_problems(mappings, tree),
        *structure_problems(document, mappings, tree),
        *mark_problems(tree, document.footnotes),
    ]
    if has_errors(problems):
        return None, problems
    tasks = tuple(resolved_tasks(mappings, parties, times, issued))
    in_body = tuple(
        (model, path) for path, model in mappings.items() if isinstance(model, Task) and path[0] != "annexes"
    )
    symbol = document.symbol or f"{ABBREVIATIONS[document.TYPE_NAME]}-{issuer.symbol}"
    place = document.place or issuer.place
    named = {**parties, **receivers(document, directory, issuer.scope)}
    resolved = ResolvedDocument(
        document, tree, issuer, symbol, place, tasks, in_body, mappings, times, csv_rows, pictures, parties=named
    )
    return resolved, problems
