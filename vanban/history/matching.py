"""Which element of the old document is which of the new one: by id, by title, else by likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from vanban.history.elements import Element, Node, nodes
from vanban.history.likeness import ALIKE, pair, word_likeness, words

UNTITLED = ("table", "image", "section", "duty")
"""Kinds that may go without a title: one that is left alone under the same parent is the same."""


@dataclass(slots=True)
class Match:
    """Old and new nodes, and which is which."""

    old: list[Node]
    new: list[Node]
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    by_old: dict[int, Node] = field(default_factory=dict)
    """The new node by the old one's identity."""
    by_new: dict[int, Node] = field(default_factory=dict)

    def join(self, one: Node, other: Node) -> None:
        """They are the same."""
        self.pairs.append((one, other))
        self.by_old[id(one)] = other
        self.by_new[id(other)] = one

    def is_under_same(self, one: Node, other: Node) -> bool:
        """Whether what they stand in is the same."""
        return one.parent is not None and self.by_old.get(id(one.parent)) is other.parent

    def free_old(self) -> list[Node]:
        """What of the old is not matched yet."""
        return [node for node in self.old if id(node) not in self.by_old]

    def free_new(self) -> list[Node]:
        """What of the new is not matched yet."""
        return [node for node in self.new if id(node) not in self.by_new]


def match(old: Element, new: Element) -> Match:
    """Every element of two documents, the surest first."""
    found = Match(list(nodes(old)), list(nodes(new)))
    found.join(found.old[0], found.new[0])
    _by_key(found, lambda node: (node.element.kind, node.element.id) if node.element.id else None)
    for _ in range(_depth(found.old)):
        _by_key(found, lambda node: _under_parent(found, node))
    _by_key(found, _title)
    _by_likeness(found)
    for _ in range(_depth(found.old)):
        _left_alone(found)
    return found


def _depth(row: list[Node]) -> int:
    return max(len(node.element.path) for node in row) + 1


def _by_key(found: Match, key: Callable[[Node], Hashable | None]) -> None:
    """The free ones that have the same key, in order."""
    waiting: dict[Hashable, list[Node]] = defaultdict(list)
    for node in found.free_new():
        known = key(node)
        if known is not None:
            waiting[known].append(node)
    for node in found.free_old():
        row = waiting.get(key(node) or (), [])
        other = next((each for each in row if not _named_apart(node, each)), None)
        if other is not None:
            row.remove(other)
            found.join(node, other)


def _under_parent(found: Match, node: Node) -> Hashable | None:
    """The same title, or the same words where there is none, under the same parent."""
    parent = node.parent
    if parent is None:
        return None
    same = found.by_old.get(id(parent)) or (parent if id(parent) in found.by_new else None)
    return None if same is None else (id(same), node.element.kind, words(node.element.title) or _body(node))


def _title(node: Node) -> Hashable | None:
    title = words(node.element.title)
    return (node.element.kind, title) if title else None


def _named_apart(one: Node, other: Node) -> bool:
    """Two that have an id each, and not the same."""
    return bool(one.element.id and other.element.id) and one.element.id != other.element.id


def _body(node: Node) -> tuple[str, ...]:
    return words(" ".join(text.text for text in node.element.texts))


def _by_likeness(found: Match) -> None:
    free_new = found.free_new()
    kinds = dict.fromkeys(node.element.kind for node in found.free_old())
    for kind in kinds:
        old = [node for node in found.free_old() if node.element.kind == kind]
        new = [node for node in free_new if node.element.kind == kind]
        for one, other in pair(old, new, lambda a, b: _score(found, a, b)):
            found.join(one, other)


def _score(found: Match, one: Node, other: Node) -> float:
    """By the title, or by all its words; a little more for what stands in the same parent."""
    if _named_apart(one, other):
        return 0.0
    title = word_likeness(one.element.title, other.element.title) if one.element.title else 0.0
    whole = word_likeness(_whole(one), _whole(other))
    alike = max(title, whole)
    return alike + 1 if alike >= ALIKE and found.is_under_same(one, other) else alike


def _whole(node: Node) -> str:
    element = node.element
    inner = (child.title for child in element.children)
    return " ".join((element.title, *(text.text for text in element.texts), *inner))


def _left_alone(found: Match) -> None:
    """The only free one of its kind on either side of the same parent, where it has no title to tell it by."""
    if not found.free_old() or not found.free_new():
        return
    for one, other in list(found.pairs):
        for kind in UNTITLED:
            old = _free_children(found.free_old(), one, kind)
            new = _free_children(found.free_new(), other, kind)
            if len(old) == len(new) == 1 and not (old[0].element.title and new[0].element.title):
                found.join(old[0], new[0])


def _free_children(free: Sequence[Node], parent: Node, kind: str) -> list[Node]:
    return [node for node in free if node.parent is parent and node.element.kind == kind]
