"""From the parser's events to a SourceTree: strings only, a place for every node, what we refuse as values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.sources import yaml_door as door
from vanban.sources.extent import ends
from vanban.sources.source_tree import Path, Place, SourceTree, Value

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
    start: door.Event
    key: str | None = None
    key_span: Span | None = None
    count: int = 0
    last: door.Mark | None = None
    """Where the last value inside it ends."""


@dataclass(slots=True)
class TreeBuilder:
    """Takes the events of one file in order."""

    file: str
    text: str
    value: Value = None
    places: dict[Path, Place] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    documents: int = 0
    _open: list[_Frame] = field(default_factory=list)

    def take(self, event: door.Event) -> None:
        """One event."""
        if isinstance(event, door.DocumentStartEvent):
            self._start_document(event)
        elif isinstance(event, door.AliasEvent):
            self._refuse("YM110", event)
            self._scalar(event, None)
        elif isinstance(event, door.ScalarEvent):
            self._refuse_marks(event)
            self._scalar(event, None if not event.style and event.value in EMPTY else event.value)
        elif isinstance(event, door.MappingStartEvent | door.SequenceStartEvent):
            self._refuse_marks(event)
            self._start(event)
        elif isinstance(event, door.MappingEndEvent | door.SequenceEndEvent):
            self._end(event)

    @property
    def is_too_deep(self) -> bool:
        """Whether more levels are open than any document has."""
        return len(self._open) > DEEPEST

    def _start_document(self, event: door.Event) -> None:
        self.documents += 1
        if self.documents == 2:
            self._refuse("YM112", event)

    def _refuse(self, code: str, event: door.Event, **arguments: str | int) -> None:
        self.diagnostics.append(Diagnostic(code, self._span(event, event), arguments))

    def _refuse_marks(self, event: door.Event) -> None:
        """Anchors and tags, each at its own place before the value."""
        if getattr(event, "anchor", None) is None and getattr(event, "tag", None) is None:
            return
        at = door.marks(event)[0].index
        while found := PROPERTY.match(self.text, at):
            at = found.end()
            span = SourceTree(self.file, self.text, None, {}).span_between(*found.span("sign"))
            code, arguments = ("YM110", {}) if found["kind"] == "&" else ("YM111", {"tag": found["sign"]})
            self.diagnostics.append(Diagnostic(code, span, arguments))

    def _span(self, first: door.Event, last: door.Event) -> Span:
        return self._between(*ends(self.text, first, last, None))

    def _between(self, start: door.Mark, end: door.Mark) -> Span:
        return Span(self.file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _start(self, event: door.Event) -> None:
        node: list[Value] | dict[str, Value] = {} if isinstance(event, door.MappingStartEvent) else []
        if self._awaits_key():
            self._refuse("YM114", event)
            self._open[-1].key = ""
        path = self._next_path()
        if len(self._open) == DEEPEST:
            self._refuse("YM113", event, depth=DEEPEST)
        self._open.append(_Frame(node, path, event))

    def _end(self, event: door.Event) -> None:
        frame = self._open.pop()
        self._place(frame.path, frame.node, *ends(self.text, frame.start, event, frame.last))

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].node, dict) and self._open[-1].key is None

    def _scalar(self, event: door.Event, value: str | None) -> None:
        if self._awaits_key():
            self._open[-1].key = value or ""
            self._open[-1].key_span = self._span(event, event)
        else:
            self._place(self._next_path(), value, *ends(self.text, event, event, None))

    def _next_path(self) -> Path:
        if not self._open:
            return ()
        frame = self._open[-1]
        if isinstance(frame.node, list):
            frame.count += 1
            return (*frame.path, frame.count - 1)
        return (*frame.path, frame.key or "")

    def _place(self, path: Path, value: Value, start: door.Mark, end: door.Mark) -> None:
        span = self._between(start, end)
        frame = self._open[-1] if self._open else None
        key_span = frame.key_span if frame else None
        place = Place(span, key_span, start.index, end.index)
        if frame is not None:
            frame.last = end
        if frame is None:
            if self.documents < 2:
                self.value, self.places[path] = value, place
        elif isinstance(frame.node, list):
            frame.node.append(value)
            self.places[path] = Place(span, None, place.start, place.end)
        else:
            self._put(frame, path, value, place)

    def _put(self, frame: _Frame, path: Path, value: Value, place: Place) -> None:
        assert isinstance(frame.node, dict)
        key = frame.key or ""
        if key in frame.node:
            first = self.places[path].key
            at = frame.key_span or place.value
            self.diagnostics.append(Diagnostic("YM109", at, {"key": key}, (first,) if first else ()))
        else:
            frame.node[key] = value
            self.places[path] = place
        frame.key = frame.key_span = None
