"""Two Views of one document as one, marked: what tracked changes and the comparison page are written from."""

from __future__ import annotations

from dataclasses import replace

from vanban.layout.view import View
from vanban.redlining.annexes import merge_annexes
from vanban.redlining.blocks import merge_blocks
from vanban.redlining.components import merge_addressees, merge_ending, merge_letterhead, merge_stamp, merge_title
from vanban.redlining.moves import with_moves
from vanban.redlining.notes import (
    Numbers,
    counted_on,
    merge_notes,
    notes_torn_apart,
    same_notes,
    with_later_calls,
)
from vanban.redlining.paragraphs import merge_paragraphs
from vanban.text.mark import Mark


def merge(old: View, new: View) -> View:
    """One View of both states: without what was inserted it is the old one, without what was deleted the new one.

    Words, paragraphs, rows, cells and components bear a mark where they came or went; what stays and looks
    otherwise is marked as changed and says how it was (without what stands in it). What moved is deleted here
    and inserted there, under one number. Runs bear the mark of the paragraph, row or component that they are in.
    """
    same = same_notes(old, new)
    while True:
        view = _merged(counted_on(old, new, same), new)
        torn = notes_torn_apart(view, same)
        if not torn:
            break
        same = {before: after for before, after in same.items() if before not in torn}
    return with_moves(_with_notes(view, old, new, same))


def _merged(old: View, new: View) -> View:
    mark = Mark("changed", was=replace(new, properties=old.properties)) if old.properties != new.properties else None
    return View(
        properties=new.properties,
        circulation=merge_stamp(old.circulation, new.circulation),
        draft_mark=merge_stamp(old.draft_mark, new.draft_mark),
        letterhead=merge_letterhead(old.letterhead, new.letterhead),
        title=merge_title(old.title, new.title),
        addressees=merge_addressees(old.addressees, new.addressees),
        blocks=merge_blocks(old.blocks, new.blocks),
        ending=merge_ending(old.ending, new.ending),
        contact=merge_paragraphs(old.contact, new.contact, in_place=True),
        annexes=merge_annexes(old.annexes, new.annexes),
        footnotes=(),
        mark=mark,
    )


def _with_notes(view: View, old: View, new: View, same: Numbers) -> View:
    return replace(with_later_calls(view, same), footnotes=merge_notes(old, new, same))
