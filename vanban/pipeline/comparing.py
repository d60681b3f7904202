"""Two states of the repository compared: every document checked on the program's own path, each with its own state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from vanban import project
from vanban.history.asking import Question, read_question
from vanban.history.comparison import Comparison, DocumentChange
from vanban.history.git_door import Commit, Repository, open_repository
from vanban.history.pairing import FilePair, pair_files
from vanban.history.states import CONTENT, ENDINGS, SHARED, State, revision, working_tree
from vanban.pipeline.comparing_sides import document_change
from vanban.pipeline.reading_sides import ReadSide, is_whole, read_side, shared_of
from vanban.pipeline.shared import Shared
from vanban.resolve.directory import Directory

Sides = tuple[ReadSide | None, ReadSide | None]
"""A document in the old and in the new state; None where it was not there."""

FILES_BESIDE = (b"csv:", b"image:")
"""What a source says where other files are part of the document."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it, and what it was made of, for reports that show the documents themselves."""

    comparison: Comparison
    texts: Mapping[str, str]
    """The texts that the problems are in, by their names there."""
    sides: Mapping[str, Sides]
    """Both states of each document that is told of, by the name of its change."""
    old: Commit | None
    new: Commit | None
    """None is the working tree."""
    directories: tuple[Directory, ...]
    """The units as each state has them."""


def compare_states(
    names: Sequence[str],
    after_dashes: Sequence[str] | None = None,
    folder: Path = project.ROOT,
    *,
    untouched: bool = False,
) -> Compared:
    """The states that the words name, documents that nothing touched only on request; HistoryError where they
    cannot be had."""
    repository = open_repository(folder)
    question = read_question(repository, names, after_dashes)
    with ExitStack() as stack:
        old, new = enter_states(repository, question, stack)
        return _Run(repository, question, old, new, untouched).compare()


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
    untouched: bool

    def compare(self) -> Compared:
        """Every document that the question is about."""
        shared = {state.name: shared_of(state) for state in (self.old, self.new)}
        is_same_shared = self._is_same([file for file in self._all() if file.startswith(f"{SHARED}/")])
        is_same_beside = self._is_same([file for file in self._all() if not file.endswith(ENDINGS)])
        texts = {name: text for one in shared.values() for name, text in one.texts.items()}
        found: list[tuple[DocumentChange, Sides]] = []
        for pair in self._pairs():
            if self._is_touched(pair, is_same_shared=is_same_shared, is_same_beside=is_same_beside):
                sides = self._sides(pair, shared, texts)
                change = document_change(pair, *sides)
                if self.untouched or not self._is_idle(pair, change):
                    found.append((change, sides))
        broken = tuple(name for name, one in shared.items() if not is_whole(one))
        told = shared.values() if not is_same_shared else [shared[name] for name in broken[-1:]]
        problems = tuple(each for one in told for each in one.diagnostics)
        changes = tuple(change for change, _ in found)
        comparison = Comparison(self.question.old, self.question.new or "", changes, problems, broken)
        by_file = {change.file: sides for change, sides in found}
        directories = tuple(one.directory for one in shared.values())
        return Compared(comparison, texts, by_file, self.old.commit, self.new.commit, directories)

    def _is_same(self, files: Sequence[str]) -> bool:
        old, new = self.old, self.new
        return all(file in old.files and file in new.files and old.raw(file) == new.raw(file) for file in files)

    def _sides(self, pair: FilePair, shared: Mapping[str, Shared], texts: dict[str, str]) -> Sides:
        """Both states of one document, as far as there are two."""
        found: list[ReadSide | None] = []
        for state, file in ((self.old, pair.old), (self.new, pair.new)):
            side = None if file is None else read_side(state, file, shared[state.name])
            if side and file:
                texts[state.shown(file)] = side.text
            found.append(side)
        return found[0], found[1]

    def _is_idle(self, pair: FilePair, change: DocumentChange) -> bool:
        """Looked at because something else changed, and nothing came of it."""
        is_same_file = pair.old is not None and pair.old == pair.new and self._is_same([pair.old])
        return is_same_file and not change.changes and change.broken_side in ("", "both")

    def _all(self) -> list[str]:
        return sorted(self.old.files | self.new.files)

    def _pairs(self) -> list[FilePair]:
        commit = self.new.commit.hash if self.new.commit else None
        old = self.old.commit.hash if self.old.commit else "HEAD"
        pairs = pair_files(self.old, self.new, self.repository.renames(old, commit, (CONTENT,)))
        wanted = self.question.paths or (CONTENT,)
        return [each for each in pairs if any(_is_below(name, wanted) for name in (each.old, each.new) if name)]

    def _is_touched(self, pair: FilePair, *, is_same_shared: bool, is_same_beside: bool) -> bool:
        """Other bytes, another name, or other bytes of something that the document is made of."""
        if self.untouched or pair.old is None or pair.old != pair.new or not is_same_shared:
            return True
        raw = self.old.raw(pair.old)
        has_beside = any(mark in raw for mark in FILES_BESIDE)
        return raw != self.new.raw(pair.old) or (has_beside and not is_same_beside)


def _is_below(file: str, paths: Sequence[str]) -> bool:
    return any(path in (".", file) or file.startswith(f"{path}/") for path in paths)
