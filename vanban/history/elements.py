"""A document as what can be compared: elements in elements, each with its title, texts, units, times and settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vanban.history.place import ElementKind, Role, TextKind, TimeKind
from vanban.resolve.times import Interval, Time
from vanban.sources.source_tree import Path


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph, dash line or row, and the units that it names where it is one that names units."""

    kind: TextKind
    text: str
    path: Path
    names: tuple[str, ...] | None = ()
    strangers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that name units, and the names they turned out to be; None where they were not looked up."""

    text: str
    names: tuple[str, ...] | None
    path: Path
    strangers: tuple[str, ...] = ()
    """Those of the names that the directory does not have."""


@dataclass(frozen=True, slots=True)
class When:
    """Words that name a time, what they mean, and the days that it covers where it has some."""

    text: str
    time: Time | None
    interval: Interval | None
    path: Path


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a document that has a place of its own."""

    kind: ElementKind
    path: Path
    id: str
    """What the author named it; a part of the outline has its key behind a colon; empty where there is none."""
    title: str
    texts: tuple[Text, ...]
    phrases: Mapping[Role, Phrase]
    times: Mapping[TimeKind, When]
    settings: Mapping[str, str]
    """What is neither, by its dotted name; defaults are left out."""
    children: tuple[Element, ...]

    def units(self) -> tuple[str, ...]:
        """Who it is assigned to."""
        return tuple(name for phrase in self.phrases.values() for name in phrase.names or ())

    def tasks(self) -> Iterator[Element]:
        """The tasks in it, itself included."""
        if self.kind == "task":
            yield self
        for child in self.children:
            yield from child.tasks()


@dataclass(frozen=True, slots=True)
class Node:
    """An element with what it stands in."""

    element: Element
    parent: Node | None
    position: int
    """Among its parent's children of the same kind, from 0."""

    @property
    def trail(self) -> tuple[str, ...]:
        """The titles above it, the nearest last."""
        if self.parent is None or self.parent.parent is None:
            return ()
        title = self.parent.element.title
        return (*self.parent.trail, title) if title else self.parent.trail


def nodes(element: Element, parent: Node | None = None, position: int = 0) -> Iterator[Node]:
    """The element and everything in it, in reading order."""
    node = Node(element, parent, position)
    yield node
    counts: dict[ElementKind, int] = {}
    for child in element.children:
        place = counts.get(child.kind, 0)
        counts[child.kind] = place + 1
        yield from nodes(child, node, place)
