"""A document as one state of the repository has it, with the directories of that state."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Severity
from vanban.history.comparing import Side
from vanban.history.states import SHARED, State
from vanban.models.reading import read_document
from vanban.pipeline.shared import Shared, load_shared
from vanban.resolve.resolving import resolve
from vanban.sources.reading import read_file
from vanban.values import dataclass


@dataclass(frozen=True, slots=True)
class ReadSide:
    """One document of one state: its values where there are any, and why it is not whole."""

    side: Side | None
    text: str
    problems: tuple[Diagnostic, ...]

    @property
    def is_broken(self) -> bool:
        """Whether something of it could not be understood, for a reason of its own."""
        return self.side is None or (self.side.resolved is None and bool(self.problems))


def is_whole(shared: Shared) -> bool:
    """Whether names can be looked up: nothing is known of them where the directories have errors."""
    return all(each.severity is not Severity.ERROR for each in shared.diagnostics)


def read_side(state: State, file: str, shared: Shared) -> ReadSide:
    """The document of this name, read and resolved as it was then, what lies beside it included."""
    path = state.path(file)
    reading = read_file(path, state.shown(file))
    document, faults = read_document(reading.tree) if reading.tree else (None, [])
    if reading.tree is None or document is None:
        return ReadSide(None, reading.text, (*reading.diagnostics, *faults))
    if not is_whole(shared):
        return ReadSide(Side(document, None), reading.text, ())
    resolved, problems = resolve(document, reading.tree, shared.directory, path.parent)
    return ReadSide(Side(document, resolved), reading.text, tuple(problems))


def shared_of(state: State) -> Shared:
    """The directories of a state, their problems at their names in that state."""
    folder = state.path(SHARED)
    found = load_shared(folder)
    if not state.name:
        return found
    names = {name: state.shown(f"{SHARED}/{Path(name).name}") for name in _files_of(found)}
    diagnostics = tuple(_renamed(each, names) for each in found.diagnostics)
    texts = {names.get(name, name): text for name, text in found.texts.items()}
    return replace(found, diagnostics=diagnostics, texts=texts)


def _files_of(shared: Shared) -> set[str]:
    return {*shared.texts, *(each.span.file for each in shared.diagnostics)}


def _renamed(diagnostic: Diagnostic, names: dict[str, str]) -> Diagnostic:
    span = replace(diagnostic.span, file=names.get(diagnostic.span.file, diagnostic.span.file))
    return replace(diagnostic, span=span)
