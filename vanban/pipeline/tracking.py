"""Redlines: every document that changed between two states, as a Word file with tracked changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.wording import Language
from vanban.history.authorship import Authorship, authorship
from vanban.history.comparison import DocumentChange
from vanban.history.git_door import open_repository
from vanban.history.states import CONTENT
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.view import View
from vanban.pipeline.comparing import Compared
from vanban.pipeline.placing import place
from vanban.pipeline.reading_sides import ReadSide
from vanban.pipeline.remarks import remarks
from vanban.redlining.docx.comments import Remark
from vanban.redlining.docx.stamping import Author
from vanban.redlining.docx.write import write_redline
from vanban.redlining.merge import merge
from vanban.resolve.document import ResolvedDocument
from vanban.writers.setting import Setting

Outcome = Literal["made", "same", "added", "removed", "broken", "clash", "unwritten"]
"""What became of a document: `same` is one that prints as before."""

NOBODY: dict[Language, str] = {"vi": "(chưa ghi vào git)", "en": "(not committed)"}
"""The author where git knows none."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A document that changed, and its redline, where there is one."""

    change: DocumentChange
    outcome: Outcome
    file: Path | None = None
    remarks: int = 0
    problems: tuple[Diagnostic, ...] = ()
    is_marked: bool = False
    """Whether it has tracked changes, not comments alone."""
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class Tracking:
    """What redlines are made with."""

    output: Path
    fonts: Path
    language: Language
    with_remarks: bool
    folder: Path
    """The project's folder."""


def track_all(compared: Compared, tracking: Tracking) -> Iterator[Tracked]:
    """Every document that is told of, in order; one that has no redline does not stop the others."""
    if compared.old is None:
        return
    repository = open_repository(tracking.folder)
    outside = [change.file for change in compared.comparison.documents if not _is_in_content(change.file)]
    authors = authorship(repository, compared.old, compared.new, (CONTENT, *outside))
    taken: set[str] = set()
    for change in compared.comparison.documents:
        yield _track(change, compared, authors, tracking, taken)


def redline_file(change: DocumentChange, output: Path) -> Path:
    """Where a redline goes: the output mirrors content/."""
    name = Path(change.file)
    inside = name.relative_to(CONTENT) if _is_in_content(change.file) else Path(name.name)
    return output / inside.with_suffix(".docx")


def _is_in_content(file: str) -> bool:
    return Path(file).is_relative_to(CONTENT)


def _track(
    change: DocumentChange, compared: Compared, authors: Authorship, tracking: Tracking, taken: set[str]
) -> Tracked:
    old, new = compared.sides[change.file]
    after = _resolved(new)
    if new is None:
        return Tracked(change, "removed")
    if old is None and not tracking.with_remarks:
        return Tracked(change, "added")
    before = _resolved(old) if old is not None else after
    if before is None or after is None:
        return Tracked(change, "broken", problems=change.problems)
    file = redline_file(change, tracking.output)
    if file.as_posix().casefold() in taken:
        return Tracked(change, "clash", file)
    now = _view(after, tracking)
    view = merge(_view(before, tracking), now)
    said = remarks(new, after, tracking.fonts, tracking.language) if tracking.with_remarks else ()
    if view == now and not said:
        return Tracked(change, "added" if old is None else "same")
    taken.add(file.as_posix().casefold())
    return replace(_placed(change, view, said, file, authors, tracking), is_marked=view != now)


def _placed(
    change: DocumentChange,
    view: View,
    said: tuple[Remark, ...],
    file: Path,
    authors: Authorship,
    tracking: Tracking,
) -> Tracked:
    name, hour = authors.of(change.file)
    author = Author(name or NOBODY[tracking.language], hour)
    problems = place({file: write_redline(view, Setting(fonts=tracking.fonts), author, said)})
    secret = view.properties.secret
    return Tracked(change, "unwritten" if problems else "made", file, len(said), tuple(problems), is_secret=secret)


def _resolved(side: ReadSide | None) -> ResolvedDocument | None:
    return side.side.resolved if side is not None and side.side is not None else None


def _view(resolved: ResolvedDocument, tracking: Tracking) -> View:
    return lay_out(resolved, Setting(fonts=tracking.fonts).profile, load_fonts(tracking.fonts))
