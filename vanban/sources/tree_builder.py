"""From the parser's events to a SourceTree: composed strings only, a place for every node, what we refuse as values."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from sys import intern

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.sources import yaml_door as door
from vanban.sources.cut_sentences import cut_sentence, has_sharp
from vanban.sources.source_text import Extent, SourceText
from vanban.sources.source_tree import Path, Place, Value
from vanban.sources.yaml_door import offsets

DEEPEST = 60
"""Levels of nesting; a real document has about a dozen."""

PROPERTY = re.compile(r"\s*(?P<sign>(?P<kind>[&!])(?:<[^>\s]*>|[^\s,\[\]{}]*))")
"""An anchor or a tag before a value."""

EMPTY = frozenset({"", "~", "null", "Null", "NULL"})


class TooDeepError(Exception):
    """More levels are open than any document has."""


@dataclass(slots=True)
class TreeBuilder:
    """Reads the events of one file from the first to the last."""

    source: SourceText
    events: Iterator[door.Event]
    places: dict[Path, Place] = field(default_factory=dict)
    texts: list[tuple[Path, str]] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    cuts: list[Diagnostic] = field(default_factory=list)
    """The sentences that a `#` cut short."""
    may_be_cut: bool = False

    def build(self) -> Value:
        """The value of the file; raises TooDeepError, and YamlFaultError where the text is not YAML."""
        self.may_be_cut = has_sharp(self.source.text)
        value: Value = None
        documents = 0
        for event in self.events:
            if type(event) is door.DocumentStartEvent:
                documents += 1
                if documents == 2:
                    self._refuse("YM112", event)
            elif isinstance(event, door.NodeEvent):
                found, extent = self._node(event, (), 0)
                if documents == 1:
                    value, self.places[()] = found, Place(self.source, extent)
        return value

    def _node(self, event: door.Event, path: Path, depth: int) -> tuple[Value, Extent]:
        """The value that begins with this event, and where it stands; `depth` is how many are open around it."""
        if type(event) is door.ScalarEvent:
            text = self._text(event)
            if text is not None:
                self.texts.append((path, text))
            return text, offsets(event)
        if isinstance(event, door.CollectionStartEvent):
            return self._collection(event, path, depth)
        self._refuse("YM110", event)
        return None, offsets(event)

    def _collection(self, event: door.CollectionStartEvent, path: Path, depth: int) -> tuple[Value, Extent]:
        self._refuse_marks(event)
        if depth == DEEPEST:
            self._refuse("YM113", event, depth=DEEPEST)
            raise TooDeepError
        inside = self._mapping if type(event) is door.MappingStartEvent else self._list
        value, last, closing = inside(path, depth + 1)
        return value, self._around(offsets(event)[0], last, closing)

    def _around(self, start: int, last: Place | None, closing: door.Event) -> Extent:
        """From a bracket to the other; without brackets the parser goes on to the next value, so to the last inside."""
        bracket, end = offsets(closing)
        if bracket < min(end, len(self.source.text)):
            return start, end
        return start, last.end if last else start

    def _list(self, path: Path, depth: int) -> tuple[Value, Place | None, door.Event]:
        """The entries, where the last one stands, and the event that ends them."""
        node: list[Value] = []
        place = None
        while type(event := next(self.events)) is not door.SequenceEndEvent:
            here = (*path, len(node))
            value, extent = self._node(event, here, depth)
            self.places[here] = place = Place(self.source, extent)
            node.append(value)
        return node, place, event

    def _mapping(self, path: Path, depth: int) -> tuple[Value, Place | None, door.Event]:
        """The same of a mapping."""
        node: dict[str, Value] = {}
        place = None
        while type(event := next(self.events)) is not door.MappingEndEvent:
            key = self._key(event, path, depth)
            here = (*path, key or "")
            value, extent = self._node(next(self.events), here, depth)
            place = Place(self.source, extent, offsets(event))
            if key is None:
                self.places.setdefault(here, place)
            elif key in node:
                self._refuse_again(key, place, self.places[here])
            else:
                node[key], self.places[here] = value, place
        return node, place, event

    def _key(self, event: door.Event, path: Path, depth: int) -> str | None:
        """The text of the key; None for one that is no text, which is told."""
        if type(event) is door.ScalarEvent:
            return self._text(event) or ""
        if isinstance(event, door.CollectionStartEvent):
            self._refuse("YM114", event)
        self._node(event, path, depth)
        return None

    def _text(self, event: door.ScalarEvent) -> str | None:
        """Composed; a text that is remembered from a moment ago is the same object, so that it is found at a glance."""
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        typed = event.value
        if not event.style:
            if self.may_be_cut and typed and (cut := cut_sentence(self.source, offsets(event)[1])):
                self.cuts.append(cut)
            if typed in EMPTY:
                return None
        return intern(unicodedata.normalize("NFC", typed))

    def _refuse(self, code: str, event: door.Event, **arguments: str | int) -> None:
        span = self.source.span_between(*self.source.typed(*offsets(event)))
        self.diagnostics.append(Diagnostic(code, span, arguments))

    def _refuse_again(self, key: str, place: Place, first: Place) -> None:
        related = (first.key,) if first.key else ()
        self.diagnostics.append(Diagnostic("YM109", place.key or place.value, {"key": key}, related))

    def _refuse_marks(self, event: door.ScalarEvent | door.CollectionStartEvent) -> None:
        """Anchors and tags, each at its own place before the value."""
        if event.anchor is None and event.tag is None:
            return
        at, _ = offsets(event)
        while found := PROPERTY.match(self.source.text, at):
            at = found.end()
            span = self.source.span_between(*found.span("sign"))
            code, arguments = ("YM110", {}) if found["kind"] == "&" else ("YM111", {"tag": found["sign"]})
            self.diagnostics.append(Diagnostic(code, span, arguments))
