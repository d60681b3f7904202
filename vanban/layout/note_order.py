"""Footnotes numbered from 1 in the order they are called: Word counts them so whatever the author typed."""

from __future__ import annotations

from dataclasses import replace

from vanban.layout.body_runs import runs_of, with_runs
from vanban.layout.view import Footnote, Run, View


def in_order_of_call(view: View) -> View:
    """The view with calls and notes renumbered alike."""
    if not view.footnotes:
        return view
    calls = dict.fromkeys(run.footnote for run in runs_of(view) if run.footnote is not None)
    numbers = {typed: number for number, typed in enumerate(calls, start=1)}
    notes = sorted((note for note in view.footnotes if note.number in numbers), key=lambda note: numbers[note.number])

    def renumbered(run: Run) -> tuple[Run, ...]:
        if run.footnote is None:
            return (run,)
        return (replace(run, text=str(numbers[run.footnote]), footnote=numbers[run.footnote]),)

    numbered = tuple(Footnote(numbers[note.number], note.paragraph) for note in notes)
    return replace(with_runs(view, renumbered), footnotes=numbered)
