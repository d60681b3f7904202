"""What the schema cannot say: outline names, labels, ids, and what an issued document must have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.law.document_types import ABBREVIATIONS, WITHOUT_ABBREVIATION
from vanban.models.annex import AnnexDocument
from vanban.models.document import BaseDocument, OutlineGroup
from vanban.sources.source_tree import Path, SourceTree
from vanban.text.counting import read_pattern
from vanban.text.nearest import nearest


def structure_problems(
    document: BaseDocument, mappings: Mapping[Path, BaseModel], tree: SourceTree
) -> Iterator[Diagnostic]:
    """Everything of the kind, in no order."""
    yield from _outline(document, tree)
    yield from _numbering(document, tree)
    yield from _ids(mappings, tree)
    yield from _inner_types(mappings, tree)
    yield from _issued(document, tree)
    if not document.recipients and not document.file_copies:
        yield Diagnostic("CT201", tree.key_span(("type",)))
    if document.secrecy:
        yield Diagnostic("TP201", tree.span(("secrecy",)), {"secrecy": document.secrecy})


def _outline(document: BaseDocument, tree: SourceTree) -> Iterator[Diagnostic]:
    known = [*document.PARTS, "sections", *(section.id for section in document.sections if section.id)]
    for index, entry in enumerate(document.outline):
        names = entry.parts if isinstance(entry, OutlineGroup) else (entry,)
        for at, name in enumerate(names):
            if name not in known:
                path: Path = ("outline", index, "parts", at) if isinstance(entry, OutlineGroup) else ("outline", index)
                yield Diagnostic("CT110", tree.span(path), {"name": name, "nearest": nearest(name, known)})


def _numbering(document: BaseDocument, tree: SourceTree) -> Iterator[Diagnostic]:
    for index, typed in enumerate(document.numbering):
        if read_pattern(typed) is None:
            yield Diagnostic("CT113", tree.span(("numbering", index)), {"value": typed})


def _ids(mappings: Mapping[Path, BaseModel], tree: SourceTree) -> Iterator[Diagnostic]:
    seen: dict[str, Span] = {}
    for path, model in mappings.items():
        known = getattr(model, "id", None)
        if known is None:
            continue
        span = tree.span((*path, "id"))
        if known in seen:
            yield Diagnostic("CT114", span, {"value": known}, (seen[known],))
        seen.setdefault(known, span)


def _inner_types(mappings: Mapping[Path, BaseModel], tree: SourceTree) -> Iterator[Diagnostic]:
    names = [*ABBREVIATIONS, *WITHOUT_ABBREVIATION]
    for path, model in mappings.items():
        if isinstance(model, AnnexDocument) and model.type.upper() not in names:
            near = nearest(model.type.upper(), names)
            yield Diagnostic("CT115", tree.span((*path, "type")), {"value": model.type, "nearest": near})


def _issued(document: BaseDocument, tree: SourceTree) -> Iterator[Diagnostic]:
    if document.status != "issued":
        return
    if document.number is None:
        yield Diagnostic("CT116", tree.span(("status",)), {"missing": "number"})
    if document.date is None or not document.date.is_full:
        yield Diagnostic("CT116", tree.span(("status",)), {"missing": "date"})
