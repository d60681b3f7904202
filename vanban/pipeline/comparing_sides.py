"""One document in two states: what its change does, as far as both can be read."""

from __future__ import annotations

import re
from typing import Literal

from vanban import project
from vanban.history.changes import Change, SettingChanged
from vanban.history.comparing import Side, compare
from vanban.history.comparison import DocumentChange, DocumentState
from vanban.history.pairing import FilePair
from vanban.history.place import Place
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.pipeline.reading_sides import ReadSide
from vanban.resolve.document import ResolvedDocument
from vanban.writers.html import write_html
from vanban.writers.setting import Setting

SOURCE = re.compile(rb' data-path="[^"]*"')


def document_change(pair: FilePair, old: ReadSide | None, new: ReadSide | None) -> DocumentChange:
    """What changes from one side to the other, as far as both can be read."""
    broken = _broken(old, new)
    changes = _changes(old.side, new.side) if old and new and old.side and new.side else ()
    state: DocumentState = "changed" if changes else "layout"
    state = "added" if old is None else "removed" if new is None else state
    problems = tuple(each for side in (old, new) if side and side.is_broken for each in side.problems)
    subject = _subject(new) or _subject(old)
    is_read = all(side.side is not None for side in (old, new) if side)
    state = "broken" if broken else state
    return DocumentChange(pair.old, pair.new, subject, state, changes, problems, broken, is_read)


def _changes(old: Side, new: Side) -> tuple[Change, ...]:
    """That nothing changes is only said of what prints alike."""
    found = compare(old, new)
    if found or old.resolved is None or new.resolved is None or _printed(old.resolved) == _printed(new.resolved):
        return found
    return (SettingChanged(Place(old=(), new=()), "printed", "", ""),)


def _printed(resolved: ResolvedDocument) -> bytes:
    """The document's page, wherever in the source its words stand."""
    view = lay_out(resolved, DEFAULT_PROFILE, load_fonts(project.FONTS))
    return SOURCE.sub(b"", write_html(view, Setting()))


def _broken(old: ReadSide | None, new: ReadSide | None) -> Literal["", "old", "new", "both"]:
    first = old is not None and old.is_broken
    second = new is not None and new.is_broken
    if first and second:
        return "both"
    return "old" if first else "new" if second else ""


def _subject(side: ReadSide | None) -> str:
    return " ".join(side.side.document.subject.split()) if side and side.side else ""
