"""Two states of the repository compared: every document checked on the program's own path, each with its own state."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.history.asking import Question, read_question
from vanban.history.changes import Comparison, DocumentChange
from vanban.history.comparing import Side, compare
from vanban.history.git_door import Repository, open_repository
from vanban.history.pairing import FilePair, pair_files
from vanban.history.states import CONTENT, SHARED, State, revision, working_tree
from vanban.models.reading import read_document
from vanban.pipeline.shared import Shared, load_shared
from vanban.resolve.resolving import resolve
from vanban.sources.reading import read_file

FILES_BESIDE = (b"csv:", b"image:")
"""What a source says where other files are part of the document."""


@dataclass(frozen=True, slots=True)
class ReadSide:
    """One document of one state: its values where there are any, and why it is not whole."""

    side: Side | None
    text: str
    problems: tuple[Diagnostic, ...]

    @property
    def is_broken(self) -> bool:
        """Whether something of it could not be understood."""
        return self.side is None or self.side.resolved is None


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it, and the texts that the problems are in."""

    comparison: Comparison
    texts: dict[str, str]


def compare_states(
    names: Sequence[str], after_dashes: Sequence[str] | None = None, folder: Path = project.ROOT
) -> Compared:
    """The states that the words name; HistoryError where they cannot be had."""
    repository = open_repository(folder)
    question = read_question(repository, names, after_dashes)
    with ExitStack() as stack:
        old, new = enter_states(repository, question, stack)
        return _Run(repository, question, old, new).compare()


def enter_states(repository: Repository, question: Question, stack: ExitStack) -> tuple[State, State]:
    """Both states, there as long as the stack is open."""
    under = tuple(dict.fromkeys((CONTENT, *(_with_neighbours(repository, path) for path in question.paths))))
    old = stack.enter_context(revision(repository, question.old, under))
    if question.new is None:
        return old, working_tree(repository, under)
    return old, stack.enter_context(revision(repository, question.new, under))


def _with_neighbours(repository: Repository, path: str) -> str:
    """The folder of a file outside content/, since what it names lies beside it."""
    inside = path == CONTENT or path.startswith(f"{CONTENT}/")
    if inside or (repository.folder / path).is_dir():
        return path
    return Path(path).parent.as_posix()


@dataclass(slots=True)
class _Run:
    repository: Repository
    question: Question
    old: State
    new: State

    def compare(self) -> Compared:
        """Every document that the question is about."""
        shared = {state.name: _shared(state) for state in (self.old, self.new)}
        is_same = _same(self.old, self.new, [each for each in self._all() if each.startswith(f"{SHARED}/")])
        neighbours = [file for file in self._all() if not file.endswith((".yaml", ".yml"))]
        texts: dict[str, str] = {}
        documents = []
        for pair in self._pairs():
            if not self._is_untouched(
                pair, is_same_shared=is_same, is_same_beside=_same(self.old, self.new, neighbours)
            ):
                documents.append(self._document(pair, shared, texts))
        problems = [] if is_same else [each for one in shared.values() for each in one.diagnostics]
        texts |= {name: text for one in shared.values() for name, text in one.texts.items()}
        comparison = Comparison(self.question.old, self.question.new or "", tuple(documents), tuple(problems))
        return Compared(comparison, texts)

    def _all(self) -> list[str]:
        return sorted(self.old.files | self.new.files)

    def _pairs(self) -> list[FilePair]:
        commit = self.new.commit.hash if self.new.commit else None
        old = self.old.commit.hash if self.old.commit else "HEAD"
        pairs = pair_files(self.old, self.new, self.repository.renames(old, commit, (CONTENT,)))
        wanted = self.question.paths or (CONTENT,)
        return [each for each in pairs if any(_is_below(name, wanted) for name in (each.old, each.new) if name)]

    def _is_untouched(self, pair: FilePair, *, is_same_shared: bool, is_same_beside: bool) -> bool:
        """The same bytes, and nothing else that the document is made of has changed."""
        if pair.old is None or pair.old != pair.new or not is_same_shared:
            return False
        raw = self.old.raw(pair.old)
        has_beside = any(mark in raw for mark in FILES_BESIDE)
        return raw == self.new.raw(pair.old) and (is_same_beside or not has_beside)

    def _document(self, pair: FilePair, shared: dict[str, Shared], texts: dict[str, str]) -> DocumentChange:
        old = self._side(self.old, pair.old, shared)
        new = self._side(self.new, pair.new, shared)
        sides = [each for each in (old, new) if each]
        for name, each in ((self.old.shown(pair.old or ""), old), (self.new.shown(pair.new or ""), new)):
            if each:
                texts[name] = each.text
        broken = _broken(old, new)
        changes = compare(old.side, new.side) if old and new and old.side and new.side else ()
        state: Literal["changed", "added", "removed", "layout", "broken"] = "changed" if changes else "layout"
        state = "added" if old is None else "removed" if new is None else state
        problems = tuple(each for one in sides if one.is_broken for each in one.problems)
        return DocumentChange(
            pair.old, pair.new, _subject(new) or _subject(old), "broken" if broken else state, changes, problems, broken
        )

    def _side(self, state: State, file: str | None, shared: dict[str, Shared]) -> ReadSide | None:
        if file is None:
            return None
        path = state.path(file)
        reading = read_file(path, state.shown(file))
        document, faults = read_document(reading.tree) if reading.tree else (None, [])
        if reading.tree is None or document is None:
            return ReadSide(None, reading.text, (*reading.diagnostics, *faults))
        resolved, problems = resolve(document, reading.tree, shared[state.name].directory, path.parent)
        return ReadSide(Side(document, resolved), reading.text, tuple(problems))


def _broken(old: ReadSide | None, new: ReadSide | None) -> Literal["", "old", "new", "both"]:
    first = old is not None and old.is_broken
    second = new is not None and new.is_broken
    if first and second:
        return "both"
    return "old" if first else "new" if second else ""


def _subject(side: ReadSide | None) -> str:
    return " ".join(side.side.document.subject.split()) if side and side.side else ""


def _same(old: State, new: State, files: Sequence[str]) -> bool:
    return all(file in old.files and file in new.files and old.raw(file) == new.raw(file) for file in files)


def _is_below(file: str, paths: Sequence[str]) -> bool:
    return any(path in (".", file) or file.startswith(f"{path}/") for path in paths)


def _shared(state: State) -> Shared:
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
