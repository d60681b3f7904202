"""Two states of one document compared: what its change does, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.history.changes import Change, DirectoryChanged, FieldChanged
from vanban.history.element_changes import element_changes
from vanban.history.matching import Match, match
from vanban.history.place import Place
from vanban.history.reading_elements import read_elements
from vanban.history.text_changes import text_changes
from vanban.models.document import BaseDocument
from vanban.resolve.document import ResolvedDocument


@dataclass(frozen=True, slots=True)
class Side:
    """A document in one state; resolved is None where its names or times could not be understood."""

    document: BaseDocument
    resolved: ResolvedDocument | None


def compare(old: Side, new: Side) -> tuple[Change, ...]:
    """Every change, the head first, then in reading order; none where only layout differs."""
    found = match(read_elements(old.document, old.resolved), read_elements(new.document, new.resolved))
    order = {trail: at for at, trail in enumerate(_trails(found))}
    changes = [*element_changes(found), *text_changes(found)]
    changes.sort(key=lambda change: order.get(change.place.within, -1))
    typed = {change.name for change in changes if isinstance(change, FieldChanged)}
    return (*_following(old, new, typed), *changes)


def _trails(found: Match) -> Iterator[tuple[str, ...]]:
    """The headings in reading order, those that are gone first; the last place of a trail counts."""
    for node in (*found.free_old(), *found.new):
        if node.parent is not None:
            yield (*node.trail, node.element.title) if node.element.title else node.trail


def _following(old: Side, new: Side, typed: set[str]) -> Iterator[Change]:
    """What the program itself decides: from the issuer and the type, or from the directories alone."""
    if old.resolved is None or new.resolved is None:
        return
    place = Place(old=(), new=())
    caused = bool(typed & {"issuer", "type", "governing_agency"})
    before, after = _decided(old.resolved), _decided(new.resolved)
    for name, value in after.items():
        if before[name] != value and name not in typed and not (caused and name == "letterhead"):
            change = FieldChanged if caused else DirectoryChanged
            yield change(place, name, before[name], value)


def _decided(resolved: ResolvedDocument) -> dict[str, str]:
    document, issuer = resolved.document, resolved.issuer
    lines = document.letterhead or (*issuer.governing_lines, *issuer.issuer_lines)
    return {
        "symbol": resolved.symbol,
        "place": resolved.place,
        "letterhead": " / ".join(lines),
    }
