"""Footnotes of two states under one count: a note that stayed has one number, one that is gone a number of its own.

Word brings a note where it is first called; so a note stays only where its first call stays, else the old
one goes and the new one comes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.history.likeness import pair
from vanban.history.words import compare_words
from vanban.layout.body_runs import runs_of, with_runs
from vanban.layout.view import Footnote, Run, View
from vanban.redlining.paragraphs import mark_paragraph, merge_paragraph
from vanban.text.mark import Mark

Numbers = dict[int, int]
"""Numbers of the new state by those of the old one, for the notes that stayed."""


def same_notes(old: View, new: View) -> Numbers:
    """The notes that say the same or nearly so."""
    alike = pair(old.footnotes, new.footnotes, _likeness)
    return {one.number: other.number for one, other in alike}


def counted_on(old: View, new: View, same: Numbers) -> View:
    """The old state with the new one's numbers for what stayed, and numbers of their own for the others."""
    if not old.footnotes:
        return old
    numbers = _all_numbers(old, new, same)

    def renumbered(run: Run) -> tuple[Run, ...]:
        return (run if run.footnote is None else replace(run, footnote=numbers[run.footnote]),)

    return with_runs(old, renumbered)


def merge_notes(old: View, new: View, same: Numbers) -> tuple[Footnote, ...]:
    """The notes of the new state in order, then those that are gone."""
    before = {same[note.number]: note for note in old.footnotes if note.number in same}
    stayed_or_came = tuple(_merged(before.get(note.number), note) for note in new.footnotes)
    numbers = _all_numbers(old, new, same)
    gone = tuple(
        Footnote(numbers[note.number], mark_paragraph(note.paragraph, "deleted"), Mark("deleted", was=note))
        for note in old.footnotes
        if note.number not in same
    )
    return (*stayed_or_came, *gone)


def notes_torn_apart(view: View, same: Numbers) -> set[int]:
    """The numbers, in the old state, of notes whose first call did not stay."""
    first: dict[int, Run] = {}
    for run in runs_of(view):
        if run.footnote is not None:
            first.setdefault(run.footnote, run)
    return {old for old, new in same.items() if new not in first or first[new].mark is not None}


def with_later_calls(view: View, same: Numbers) -> View:
    """A later call prints its number: where the number is another, it goes and comes."""
    others = {new: old for old, new in same.items() if old != new}
    if not others:
        return view
    called: set[int] = set()

    def settled(run: Run) -> tuple[Run, ...]:
        if run.footnote not in others:
            return (run,)
        is_first = run.footnote not in called
        called.add(run.footnote)
        if is_first or (run.mark and run.mark.kind != "changed"):
            return (run,)
        look = run.mark.was if run.mark and run.mark.was else run
        was = replace(look, text=str(others[run.footnote]), footnote=run.footnote, mark=Mark("deleted"))
        return (was, replace(run, mark=Mark("inserted")))

    return with_runs(view, settled)


def _likeness(one: Footnote, other: Footnote) -> float:
    old, new = one.paragraph.text, other.paragraph.text
    if old == new:
        return 100.0
    kept = sum(len(piece.text) for piece in compare_words(old, new) if piece.kind == "equal")
    return 200.0 * kept / max(1, len(old) + len(new))


def _all_numbers(old: View, new: View, same: Numbers) -> Numbers:
    last = max((note.number for note in new.footnotes), default=0)
    return dict(_numbers(old, same, last))


def _numbers(old: View, same: Numbers, last: int) -> Iterator[tuple[int, int]]:
    for note in old.footnotes:
        last += note.number not in same
        yield note.number, same.get(note.number, last)


def _merged(old: Footnote | None, new: Footnote) -> Footnote:
    if old is None:
        return Footnote(new.number, mark_paragraph(new.paragraph, "inserted"), Mark("inserted"))
    mark = Mark("changed", was=old) if old.number != new.number else None
    return Footnote(new.number, merge_paragraph(old.paragraph, new.paragraph), mark)
