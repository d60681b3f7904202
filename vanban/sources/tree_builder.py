"""From the parser's events to a SourceTree: composed strings only, a place for every node, what we refuse as values."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.sources import yaml_door as door
from vanban.sources.extent import Extent, extent_between, extent_of
from vanban.sources.source_text import SourceText
from vanban.sources.source_tree import Path, Place, Value

DEEPEST = 60
"""Levels of nesting; a real document has about a dozen."""

PROPERTY = re.compile(r"\s*(?P<sign>(?P<kind>[&!])(?:<[^>\s]*>|[^\s,\[\]{}]*))")
"""An anchor or a tag before a value."""

EMPTY = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(slots=True)
class _Frame:
    """A list or mapping that is still open."""

    node: list[Value] | dict[str, Value]
    path: Path
    start: int
    key: str | None = None
    key_extent: Extent | None = None
    last: int | None = None
    """Where the last value inside it ends."""


@dataclass(slots=True)
class TreeBuilder:
    """Takes the events of one file in order."""

    source: SourceText
    value: Value = None
    places: dict[Path, Place] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    documents: int = 0
    _open: list[_Frame] = field(default_factory=list)

    def take(self, event: door.Event) -> None:
        """One event."""
        if isinstance(event, door.ScalarEvent):
            self._refuse_marks(event)
            self._scalar(event, None if not event.style and event.value in EMPTY else event.value)
        elif isinstance(event, door.MappingStartEvent | door.SequenceStartEvent):
            self._refuse_marks(event)
            self._start(event)
        elif isinstance(event, door.MappingEndEvent | door.SequenceEndEvent):
            self._end(event)
        elif isinstance(event, door.DocumentStartEvent):
            self._start_document(event)
        elif isinstance(event, door.AliasEvent):
            self._refuse("YM110", event)
            self._scalar(event, None)

    @property
    def is_too_deep(self) -> bool:
        """Whether more levels are open than any document has."""
        return len(self._open) > DEEPEST

    def _start_document(self, event: door.Event) -> None:
        self.documents += 1
        if self.documents == 2:
            self._refuse("YM112", event)

    def _refuse(self, code: str, event: door.Event, **arguments: str | int) -> None:
        span = self.source.span_between(*extent_of(self.source.text, event))
        self.diagnostics.append(Diagnostic(code, span, arguments))

    def _refuse_marks(self, event: door.ScalarEvent | door.MappingStartEvent | door.SequenceStartEvent) -> None:
        """Anchors and tags, each at its own place before the value."""
        if event.anchor is None and event.tag is None:
            return
        at, _ = door.offsets(event)
        while found := PROPERTY.match(self.source.text, at):
            at = found.end()
            span = self.source.span_between(*found.span("sign"))
            code, arguments = ("YM110", {}) if found["kind"] == "&" else ("YM111", {"tag": found["sign"]})
            self.diagnostics.append(Diagnostic(code, span, arguments))

    def _start(self, event: door.Event) -> None:
        node: list[Value] | dict[str, Value] = {} if isinstance(event, door.MappingStartEvent) else []
        frame = self._open[-1] if self._open else None
        if frame is not None and _awaits_key(frame):
            self._refuse("YM114", event)
            frame.key = ""
        if len(self._open) == DEEPEST:
            self._refuse("YM113", event, depth=DEEPEST)
        start, _ = extent_of(self.source.text, event)
        self._open.append(_Frame(node, _next_path(frame), start))

    def _end(self, event: door.Event) -> None:
        frame = self._open.pop()
        self._put(frame.path, frame.node, extent_between(self.source.text, frame.start, event, frame.last))

    def _scalar(self, event: door.Event, typed: str | None) -> None:
        value = typed and unicodedata.normalize("NFC", typed)
        extent = extent_of(self.source.text, event)
        frame = self._open[-1] if self._open else None
        if frame is not None and _awaits_key(frame):
            frame.key, frame.key_extent = value or "", extent
        else:
            self._put(_next_path(frame), value, extent)

    def _put(self, path: Path, value: Value, extent: Extent) -> None:
        """The value where it belongs, a node of the tree or the tree itself."""
        frame = self._open[-1] if self._open else None
        place = Place(self.source, *extent, frame.key_extent if frame else None)
        if frame is not None:
            frame.last = place.end
        if frame is None:
            if self.documents < 2:
                self.value, self.places[path] = value, place
        elif isinstance(frame.node, list):
            frame.node.append(value)
            self.places[path] = place
        else:
            self._put_under_key(frame.node, path, value, place)
            frame.key = frame.key_extent = None

    def _put_under_key(self, node: dict[str, Value], path: Path, value: Value, place: Place) -> None:
        key = str(path[-1])
        if key in node:
            first = self.places[path].key
            self.diagnostics.append(
                Diagnostic("YM109", place.key or place.value, {"key": key}, (first,) if first else ())
            )
        else:
            node[key] = value
            self.places[path] = place


def _awaits_key(frame: _Frame) -> bool:
    return frame.key is None and isinstance(frame.node, dict)


def _next_path(frame: _Frame | None) -> Path:
    if frame is None:
        return ()
    return (*frame.path, len(frame.node) if isinstance(frame.node, list) else frame.key or "")
