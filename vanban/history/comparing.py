"""Two states of one document compared: what its change does, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.history.changes import Change, DirectoryChanged, FieldChanged
from vanban.history.element_changes import element_changes
from vanban.history.matching import match
from vanban.history.ordering import in_reading_order
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
    is_whole = old.resolved is not None and new.resolved is not None
    sides = [read_elements(side.document, side.resolved, is_whole=is_whole) for side in (old, new)]
    found = match(*sides)
    changes = in_reading_order(found, [*element_changes(found), *text_changes(found)])
    typed = {change.name for change in changes if isinstance(change, FieldChanged)}
    if "issuer" in typed:
        changes = [change for change in changes if not _is_lost(change)]
    return (*_following(old, new, typed), *changes)


def _is_lost(change: Change) -> bool:
    """A name that means nothing any more: where the issuer is another, not for a change of the directory."""
    return isinstance(change, DirectoryChanged) and change.name == "unknown_unit"


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
