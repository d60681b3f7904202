"""The elements of two documents: which came, went or moved; what of their titles, units, times, settings changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from vanban.history.changes import (
    Change,
    ElementAdded,
    ElementMoved,
    ElementRemoved,
    ElementRetitled,
    FieldChanged,
    SettingChanged,
)
from vanban.history.elements import Node
from vanban.history.likeness import out_of_order
from vanban.history.matching import Match
from vanban.history.placing import place_inside, place_of
from vanban.history.time_changes import time_changes
from vanban.history.unit_changes import unit_changes
from vanban.history.words import Pieces, compare_words

HEAD = (
    "type", "number", "symbol", "date", "place", "issuer", "governing_agency", "letterhead", "status", "draft_mark",
    "secrecy", "urgency", "circulation", "file_copies", "drafter", "signature.signer", "signature.second_title",
    "contact.address", "contact.phone", "contact.fax", "contact.email", "contact.website",
)  # fmt: skip
"""The single values of the head and the foot; the other settings of a document say how it is printed."""


def element_changes(found: Match) -> Iterator[Change]:
    """Every change of an element that is not one of its paragraphs, in reading order."""
    moved = _moved(found)
    for node in found.new:
        one = found.by_new.get(id(node))
        if one is None:
            yield from _added(found, node)
            continue
        if id(node) in moved:
            yield _move(one, node)
        elif _is_retitled(one, node):
            yield ElementRetitled(place_of(one, node), node.element.kind, _title_pieces(one, node))
        yield from _inside(one, node)
    for node in found.free_old():
        yield from _removed(found, node)


def _added(found: Match, node: Node) -> Iterator[Change]:
    """What has come with the whole that it is in is told with it, but for tasks."""
    if node.element.kind == "task" or node.parent is None or id(node.parent) in found.by_new:
        yield ElementAdded(place_of(None, node), node.element.kind, *_about(node))


def _removed(found: Match, node: Node) -> Iterator[Change]:
    if node.element.kind == "task" or node.parent is None or id(node.parent) in found.by_old:
        yield ElementRemoved(place_of(node, None), node.element.kind, *_about(node))


def _about(node: Node) -> tuple[str, tuple[str, ...], str]:
    element = node.element
    lead = element.phrases.get("lead") or element.phrases.get("unit")
    time = element.times.get("deadline") or element.times.get("period")
    return name_of(node), (lead.names or ()) if lead else (), time.text if time else ""


def name_of(node: Node) -> str:
    """The title, or how it begins where it has none."""
    element = node.element
    return element.title or (element.texts[0].text if element.texts else "")


def _moved(found: Match) -> set[int]:
    """The new nodes that stand under another parent, or in another order."""
    moved: set[int] = set()
    rows: dict[tuple[int, str], list[tuple[Node, Node]]] = defaultdict(list)
    for node in found.new:
        one = found.by_new.get(id(node))
        if one is None or node.parent is None:
            continue
        if found.is_under_same(one, node):
            rows[id(node.parent), node.element.kind].append((one, node))
        else:
            moved.add(id(node))
    for row in rows.values():
        moved |= {id(row[at][1]) for at in out_of_order([one.position for one, _ in row])}
    return moved


def _move(one: Node, other: Node) -> Change:
    trails = (one.trail, other.trail)
    positions = (one.position + 1, other.position + 1)
    pieces = _title_pieces(one, other) if _is_retitled(one, other) else ()
    return ElementMoved(place_of(one, other), other.element.kind, name_of(other), *trails, *positions, pieces)


def _is_retitled(one: Node, other: Node) -> bool:
    """A duty's title is its unit, which is told as such."""
    return one.element.title != other.element.title and "unit" not in (*one.element.phrases, *other.element.phrases)


def _title_pieces(one: Node, other: Node) -> Pieces:
    return compare_words(one.element.title, other.element.title)


def _inside(one: Node, other: Node) -> Iterator[Change]:
    old, new = one.element, other.element
    yield from unit_changes(one, other)
    yield from time_changes(one, other)
    for name in dict.fromkeys((*old.settings, *new.settings)):
        before, after = old.settings.get(name, ""), new.settings.get(name, "")
        if before != after:
            key = tuple(int(part) - 1 if part.isdigit() else part for part in name.split("."))
            place = place_inside(one, other, (*old.path, *key), (*new.path, *key))
            change = FieldChanged if new.kind == "document" and name in HEAD else SettingChanged
            yield change(place, name, before, after)
