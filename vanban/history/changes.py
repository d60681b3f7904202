"""What a change of the sources does to a document: the values that every report of it is made of.

Every change knows where it stands: the paths of its place are those of the two sources (None on the side
that lacks it), and `within` names what it stands in, as a reader would.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vanban.history.place import ElementKind, Place, Role, TextKind, TimeKind
from vanban.history.words import Pieces


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
    """Another deadline or period; ends and shifts where both phrases name days.

    The words may be the same: a time counted from the document's date moves with that date.
    """

    place: Place
    kind: TimeKind
    before: str
    after: str
    old_end: date | None
    new_end: date | None
    shift: Shift | None
    start_shift: Shift | None
    pieces: Pieces
    is_same_time: bool
    """Whether the words alone differ and mean the same days."""


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
    """The same paragraph elsewhere, perhaps in other words; positions count from 1 among those of its kind."""

    place: Place
    kind: TextKind
    old_within: tuple[str, ...]
    old_position: int
    new_position: int
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
    """`unit`, or what of the document follows: `symbol`, `place`, `letterhead`; for a name that the directory has no
    longer, `unknown_unit`."""
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
