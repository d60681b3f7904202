"""One side of a merged View without marks, as it would have been laid out: to be compared with the original."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from vanban.layout.view import Run, View
from vanban.redlining.runs import joined
from vanban.redlining.sides import ABSENT, Side, side_of
from vanban.text.mark import Mark


def plain_side(merged: View, side: Side) -> Any:
    """This side as plain values; the words of the other side gone, footnotes counted as they were."""
    view = side_of(merged, side)
    numbers = {
        note.number: note.mark.was.number if side == "old" and note.mark and note.mark.was else note.number
        for note in view.footnotes
    }
    return _plain(view, numbers, ABSENT[side])


def plain(view: View) -> Any:
    """A View that was never merged, as plain values."""
    return _plain(view, {note.number: note.number for note in view.footnotes}, "inserted")


def _plain(value: Any, numbers: dict[int, int], absent: str) -> Any:
    if isinstance(value, View):
        notes = sorted(value.footnotes, key=lambda note: numbers[note.number])
        notes = [replace(note, number=numbers[note.number]) for note in notes]
        value = replace(value, footnotes=tuple(notes))
    if isinstance(value, tuple) and all(isinstance(each, Run) for each in value):
        return [_plain(run, numbers, absent) for run in joined(_unmarked(value, numbers, absent))]
    if isinstance(value, tuple):
        return [_plain(each, numbers, absent) for each in value]
    if is_dataclass(value) and not isinstance(value, type) and not isinstance(value, Mark):
        names = [field.name for field in fields(value) if field.name not in ("path", "mark", "column_marks")]
        return {type(value).__name__: {name: _plain(getattr(value, name), numbers, absent) for name in names}}
    return value


def _unmarked(runs: tuple[Run, ...], numbers: dict[int, int], absent: str) -> Iterator[Run]:
    for run in runs:
        if run.mark and run.mark.kind == absent:
            continue
        was = run.mark.was if run.mark and run.mark.kind == "changed" and absent == "inserted" else None
        plain_run = replace(was or run, text=run.text, footnote=run.footnote, mark=None)
        if run.footnote is not None:
            number = numbers[run.footnote]
            plain_run = replace(plain_run, footnote=number, text=str(number))
        yield plain_run
