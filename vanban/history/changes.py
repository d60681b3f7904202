"""What a change of the sources does to a document: the values that every report of it is made of.

Every change knows where it stands: `old` and `new` are paths in the two sources (None on the side that
lacks it), `place` names what it stands in, as a reader would.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.history.words import Pieces
from vanban.sources.source_tree import Path

ElementKind = Literal[
    "document", "task", "step", "deliverable", "group", "duty", "phase", "section", "source", "annex", "table", "image",
]  # fmt: skip
"""What stands in a document as a whole."""

TextKind = Literal[
    "paragraph", "item", "content", "deliverable", "leader", "note", "row", "caption", "opening",
    "closing", "subject", "subtitle", "legal_basis", "addressee", "recipient", "signature_line", "footnote",
]  # fmt: skip
Role = Literal["lead", "coordinating", "monitoring", "unit"]
TimeKind = Literal["deadline", "period"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a change stands."""

    old: Path | None
    new: Path | None
    within: tuple[str, ...] = ()
    """The headings and titles above it, the nearest last; as they are now, or were where it is gone."""
    units: tuple[str, ...] = ()
    """The units that what it stands in is assigned to, in either state."""
    owner: ElementKind = "document"
    """What it stands in."""
    task: Path | None = None
    """The task that it belongs to, by its path now, or before where it is gone."""
    tasks: int = 1
    """How many tasks it holds for: all of a group that say nothing else."""


@dataclass(frozen=True, slots=True)
class FieldChanged:
    """A single value of the head or the foot: number, date, issuer, signer; empty where there was none."""

    place: Place
    name: str
    """The name of the model: `number`, `date`, `issuer`, `signature.signer` …"""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ElementAdded:
    """A task, a section, a duty that was not there."""

    place: Place
    kind: ElementKind
    title: str
    units: tuple[str, ...] = ()
    time: str = ""


@dataclass(frozen=True, slots=True)
class ElementRemoved:
    """A task, a section, a duty that is gone."""

    place: Place
    kind: ElementKind
    title: str
    units: tuple[str, ...] = ()
    time: str = ""


@dataclass(frozen=True, slots=True)
class ElementMoved:
    """The same at another place: under another heading, or before others; positions count from 1."""

    place: Place
    kind: ElementKind
    title: str
    old_within: tuple[str, ...]
    new_within: tuple[str, ...]
    old_position: int
    new_position: int
    pieces: Pieces = ()
    """Its title in other words; empty where it is the same."""


@dataclass(frozen=True, slots=True)
class ElementRetitled:
    """Another title or heading."""

    place: Place
    kind: ElementKind
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class UnitsChanged:
    """Other units lead, coordinate or have a duty; both lists are empty where only the words differ."""

    place: Place
    role: Role
    added: tuple[str, ...]
    removed: tuple[str, ...]
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class Shift:
    """How far an end has moved: whole months where the day allows it, days otherwise; negative is earlier."""

    months: int
    days: int
    """The whole distance in days, whatever the months."""

    @property
    def is_later(self) -> bool:
        """Whether it was put off."""
        return self.days > 0


@dataclass(frozen=True, slots=True)
class TimeChanged:
    """Another deadline or period; ends and shift where both phrases name days."""

    place: Place
    kind: TimeKind
    before: str
    after: str
    old_end: date | None
    new_end: date | None
    shift: Shift | None
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class TextAdded:
    """A paragraph, a dash line, a recipient that was not there."""

    place: Place
    kind: TextKind
    text: str


@dataclass(frozen=True, slots=True)
class TextRemoved:
    """A paragraph, a dash line, a recipient that is gone."""

    place: Place
    kind: TextKind
    text: str


@dataclass(frozen=True, slots=True)
class TextChanged:
    """The same paragraph in other words."""

    place: Place
    kind: TextKind
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class TextMoved:
    """The same paragraph elsewhere, perhaps in other words; it says nothing else where the words are the same."""

    place: Place
    kind: TextKind
    old_within: tuple[str, ...]
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """How something is printed: labels, columns, numbering, a table's widths."""

    place: Place
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class DirectoryChanged:
    """What follows from the directories of content/_shared while the document's own words are the same."""

    place: Place
    name: str
    """`unit`, or what of the document follows: `symbol`, `place`, `governing_agency`, `letterhead`."""
    before: str
    after: str


Change = (
    FieldChanged
    | ElementAdded
    | ElementRemoved
    | ElementMoved
    | ElementRetitled
    | UnitsChanged
    | TimeChanged
    | TextAdded
    | TextRemoved
    | TextChanged
    | TextMoved
    | SettingChanged
    | DirectoryChanged
)

DocumentState = Literal["changed", "added", "removed", "layout", "broken"]
"""`layout`: other bytes, the same document. `broken`: one side could not be read; see its problems."""


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What changes in one document; the files are told from the project's folder."""

    old_file: str | None
    new_file: str | None
    subject: str
    state: DocumentState
    changes: tuple[Change, ...] = ()
    problems: tuple[Diagnostic, ...] = field(default=(), repr=False)
    broken_side: Literal["", "old", "new", "both"] = ""

    @property
    def file(self) -> str:
        """Its name now, or before it was removed."""
        return self.new_file or self.old_file or ""

    @property
    def is_renamed(self) -> bool:
        """Whether it has another name than before."""
        return None not in (self.old_file, self.new_file) and self.old_file != self.new_file


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of the repository, document by document in the order of their files."""

    old_name: str
    new_name: str
    """As asked for; empty for the working tree."""
    documents: tuple[DocumentChange, ...]
    problems: tuple[Diagnostic, ...] = ()
    """What is wrong with the directories of either state, and files that could not be looked at."""
