"""From a file to a SourceTree, or to the problems that keep it from being one; no content makes it raise."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic, Span, has_errors
from vanban.sources import yaml_door as door
from vanban.sources.source_tree import SourceTree, Value
from vanban.sources.traps import cut_sentence, explain
from vanban.sources.tree_builder import TreeBuilder

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file: a tree unless an error stands in the way."""

    tree: SourceTree | None
    diagnostics: tuple[Diagnostic, ...]


def read_file(path: Path, shown: str) -> Reading:
    """The file read; `shown` is its name in messages."""
    start = Span(shown)
    try:
        raw = path.read_bytes()
        return read_text(raw.decode("utf-8-sig"), shown)
    except UnicodeDecodeError as error:
        return Reading(None, (Diagnostic("TP102", _byte_span(shown, raw, error.start), {"offset": error.start + 1}),))
    except FileNotFoundError:
        return Reading(None, (Diagnostic("TP101", start, {"path": shown}),))
    except OSError as error:
        looped = "ELOOP" in str(error) or error.errno == 40
        arguments = {"path": shown} if looped else {"path": shown, "reason": error.strerror or str(error)}
        return Reading(None, (Diagnostic("TP105" if looped else "TP104", start, arguments),))


def _byte_span(shown: str, raw: bytes, offset: int) -> Span:
    before = raw[:offset].decode("utf-8-sig", "replace")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return Span(shown, line, column, line, column + 1)


def read_text(text: str, shown: str) -> Reading:
    """The text read, places counted in its own characters."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    bare = SourceTree(shown, text, None, {})
    controls = [
        Diagnostic("VB101", bare.span_of_offset(match.start()), {"code_point": f"U+{ord(match[0]):04X}"})
        for match in CONTROL.finditer(text)
    ]
    if controls:
        return Reading(None, tuple(controls))
    return _build(bare)


def _build(bare: SourceTree) -> Reading:
    builder = TreeBuilder(bare.file)
    cuts: list[Diagnostic] = []
    try:
        for event in door.events(bare.text):
            builder.take(event)
            cuts += _cut(bare, event)
            if has_errors(builder.diagnostics) and builder.diagnostics[-1].code == "YM113":
                break
    except door.YamlFaultError as fault:
        return Reading(None, (*builder.diagnostics, *cuts, explain(bare.file, bare.text, fault)))
    problems = [*builder.diagnostics, *cuts]
    if not problems and builder.value is None:
        problems.append(Diagnostic("TP103", Span(bare.file)))
    if has_errors(problems):
        return Reading(None, tuple(problems))
    warnings = _not_composed(bare)
    tree = SourceTree(bare.file, bare.text, _composed(builder.value), builder.places)
    return Reading(tree, tuple(warnings))


def _cut(bare: SourceTree, event: door.Event) -> list[Diagnostic]:
    if not isinstance(event, door.ScalarEvent) or event.style or not event.value:
        return []
    start, end = door.marks(event)
    found = cut_sentence(bare.file, bare.text, start.index, end.index)
    return [found] if found else []


def _not_composed(bare: SourceTree) -> list[Diagnostic]:
    if unicodedata.is_normalized("NFC", bare.text):
        return []
    offset = 0
    for line in bare.text.splitlines(keepends=True):
        if not unicodedata.is_normalized("NFC", line):
            pairs = zip(line, unicodedata.normalize("NFC", line), strict=False)
            offset += next((n for n, (typed, composed) in enumerate(pairs) if typed != composed), 0)
            break
        offset += len(line)
    return [Diagnostic("VB202", bare.span_of_offset(offset))]


def _composed(value: Value) -> Value:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_composed(item) for item in value]
    if isinstance(value, dict):
        return {unicodedata.normalize("NFC", key): _composed(item) for key, item in value.items()}
    return None
