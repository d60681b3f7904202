"""Two rows of runs as one, word by word; letters that stay and look otherwise are marked as changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vanban.history.words import compare_words
from vanban.layout.view import Run
from vanban.text.mark import Kind, Mark

CALL = 0xF0000
"""Calls of footnotes are compared as private letters, from this one on."""

Runs = tuple[Run, ...]


def merge_runs(old: Runs, new: Runs) -> Runs:
    """The runs of both, in reading order: all but the inserted make the old row, all but the deleted the new one."""
    if old == new:
        return new
    before, after = _letters(old), _letters(new)
    return tuple(joined(_pieces(before, after)))


def mark_runs(runs: Runs, mark: Mark[Run]) -> Runs:
    """The runs, all of one mark."""
    return tuple(replace(run, mark=mark) for run in runs)


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours of one look and mark as one, what went before what came in its place; no empty ones."""
    held: dict[Kind, list[Run]] = {"changed": [], "deleted": [], "inserted": []}
    for run in runs:
        kind = run.mark.kind if run.mark else "changed"
        if held["changed"] if kind != "changed" else held["deleted"] or held["inserted"]:
            yield from _released(held)
        held[kind].append(run)
    yield from _released(held)


@dataclass(frozen=True, slots=True)
class _Letters:
    """A row of runs, letter by letter."""

    text: str
    runs: Runs
    """The run that each letter is of."""

    def stretch(self, start: int, end: int, kind: Kind) -> Iterator[Run]:
        """These letters again as runs."""
        while start < end:
            run, behind = self.runs[start], start + 1
            while behind < end and self.runs[behind] is run and run.footnote is None:
                behind += 1
            text = run.text if run.footnote is not None else self.text[start:behind]
            yield replace(run, text=text, mark=Mark(kind))
            start = behind


def _letters(runs: Runs) -> _Letters:
    texts = [run.text if run.footnote is None else chr(CALL + run.footnote) for run in runs]
    own = (run for run, text in zip(runs, texts, strict=True) for _ in text)
    return _Letters("".join(texts), tuple(own))


def _pieces(before: _Letters, after: _Letters) -> Iterator[Run]:
    i = j = 0
    for piece in compare_words(before.text, after.text):
        length = len(piece.text)
        if piece.kind == "delete":
            yield from before.stretch(i, i + length, "deleted")
            i += length
        elif piece.kind == "insert":
            yield from after.stretch(j, j + length, "inserted")
            j += length
        else:
            yield from _kept(before.runs[i : i + length], after.runs[j : j + length], piece.text)
            i, j = i + length, j + length


def _kept(old: Runs, new: Runs, text: str) -> Iterator[Run]:
    """Letters of both rows, in the new one's look."""
    start = 0
    while start < len(text):
        one, other, end = old[start], new[start], start + 1
        while end < len(text) and old[end] is one and new[end] is other and other.footnote is None:
            end += 1
        was = replace(one, text="", footnote=None)
        mark: Mark[Run] | None = None if was == replace(other, text="", footnote=None) else Mark("changed", was=was)
        yield replace(other, text=other.text if other.footnote is not None else text[start:end], mark=mark)
        start = end


def _released(held: dict[Kind, list[Run]]) -> Iterator[Run]:
    for row in held.values():
        yield from _one_look(row)
        row.clear()


def _one_look(row: list[Run]) -> Iterator[Run]:
    last: Run | None = None
    for run in row:
        if last is not None and run.footnote is None and replace(run, text=last.text) == last:
            last = replace(last, text=last.text + run.text)
        else:
            if last is not None and last.text:
                yield last
            last = run
    if last is not None and last.text:
        yield last
