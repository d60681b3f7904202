"""The numbers of footnotes on either side: a merged View counts the notes of both states together."""

from __future__ import annotations

from dataclasses import replace

from vanban.layout.body_runs import with_runs
from vanban.layout.view import Footnote, Run, View
from vanban.text.mark import Mark


def with_old_numbers(view: View) -> View:
    """The old side with the numbers that its notes had, in their order."""
    numbers = {note.number: note.mark.was.number for note in view.footnotes if note.mark and note.mark.was}

    def renumbered(run: Run) -> tuple[Run, ...]:
        number = numbers.get(run.footnote or 0, run.footnote)
        return (run if number is None else replace(run, footnote=number, text=str(number)),)

    notes = [replace(_settled(note), number=numbers.get(note.number, note.number)) for note in view.footnotes]
    return replace(with_runs(view, renumbered), footnotes=tuple(sorted(notes, key=lambda note: note.number)))


def with_new_numbers(view: View) -> View:
    """The new side: a note that only counts otherwise than before bears no mark."""
    return replace(view, footnotes=tuple(_settled(note) for note in view.footnotes))


def with_both_numbers(view: View) -> View:
    """The marked View, its calls too: a number that is another goes and comes."""
    others = {note.number: note.mark.was for note in view.footnotes if note.mark and note.mark.kind == "changed"}

    def both(run: Run) -> tuple[Run, ...]:
        was = others.get(run.footnote or 0)
        if was is None or run.mark is not None:
            return (run,)
        return replace(run, text=str(was.number), mark=Mark("deleted")), replace(run, mark=Mark("inserted"))

    return with_runs(view, both)


def _settled(note: Footnote) -> Footnote:
    return replace(note, mark=None) if note.mark and note.mark.kind == "changed" else note
