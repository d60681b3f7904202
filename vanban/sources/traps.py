"""What YAML does to real sentences: from the parser's complaint to the fault that the author made."""

from __future__ import annotations

import re
from contextlib import suppress

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.sources.yaml_door import Event, ScalarEvent, YamlFaultError, events, offsets

VALUE = re.compile(r"^(?P<lead>\s*(?:-\s+)*(?:[\w.]+:\s+)?)(?P<value>\S.*)$")
KEY = re.compile(r"^\s*(?:- +)?[a-z_]+:(\s|$)")
QUOTES = "\"'"
SIGNS = "*&!%@`[]{}\"'|>"
COLON = re.compile(r"(?<!^):(?=\s|$)")
WORD = re.compile(r"\s*(?:- +)*(?P<word>[^\s:]+)")
CONTENT = re.compile(r"\s*[^\s#]")
MISALIGNED = ("expected <block end>", "did not find expected", "mapping values are not allowed")


def explain(file: str, text: str, fault: YamlFaultError) -> Diagnostic:
    """The diagnostic for text that is not YAML, at the place an author would look for it."""
    lines = text.split("\n")
    at = min(fault.line, len(lines) - 1)
    found = _conflict(file, lines) or _unclosed(file, lines, fault) or _no_colon(file, lines, fault)
    if found is not None:
        return found
    for number in dict.fromkeys((at, min(fault.context_line, at), max(at - 1, 0))):
        found = _sentence_trap(file, lines[number], number)
        if found is not None:
            return found
    return _plain(file, lines, fault, at)


def swallowed_lines(file: str, text: str, fault: YamlFaultError) -> Diagnostic | None:
    """A quote left open, which the next quote of the file closed: it swallowed the keys between the two."""
    last = _last_before_the_fault(text)
    if not isinstance(last, ScalarEvent) or last.style not in ("'", '"'):
        return None
    start, end = offsets(last)
    line = text.count("\n", 0, start)
    swallowed = text[start:end].split("\n")[1:]
    if line + len(swallowed) != fault.line or not any(map(KEY.match, swallowed)):
        return None
    column = start - (text.rfind("\n", 0, start) + 1)
    return Diagnostic("YM104", _span(file, line, column, column + 1))


def _last_before_the_fault(text: str) -> Event | None:
    seen: list[Event] = []
    with suppress(YamlFaultError):
        seen.extend(events(text))
    return seen[-1] if seen else None


def _conflict(file: str, lines: list[str]) -> Diagnostic | None:
    """What a merge left behind."""
    number = next((number for number, line in enumerate(lines) if line.startswith("<<<<<<< ")), None)
    return None if number is None else Diagnostic("YM119", _span(file, number, 0, len(lines[number])))


def _no_colon(file: str, lines: list[str], fault: YamlFaultError) -> Diagnostic | None:
    """A key without its colon, or without the blank behind it: the parser only notices on the next line."""
    number = _line_without_colon(lines, fault)
    if number is None or KEY.match(lines[number]):
        return None
    return Diagnostic("YM118", _span(file, number, _indent(lines[number]), len(lines[number].rstrip())))


def _line_without_colon(lines: list[str], fault: YamlFaultError) -> int | None:
    if "could not find expected ':'" in fault.problem:
        return fault.context_line if fault.context_line < min(fault.line, len(lines)) else None
    line = lines[min(fault.line, len(lines) - 1)]
    if "mapping values are not allowed" not in fault.problem or not KEY.match(line):
        return None
    above = next((n for n in range(min(fault.line, len(lines)) - 1, -1, -1) if CONTENT.match(lines[n])), None)
    return above if above is not None and _indent(lines[above]) == _indent(line) else None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _unclosed(file: str, lines: list[str], fault: YamlFaultError) -> Diagnostic | None:
    start = min(fault.context_line, len(lines) - 1)
    span = _span(file, start, fault.context_column, fault.context_column + 1)
    if "quoted scalar" in fault.context and ("end of stream" in fault.problem or "document" in fault.problem):
        return Diagnostic("YM104", span)
    if fault.context.startswith("while parsing a flow") and fault.line > start:
        return Diagnostic("YM105", span)
    return None


def _sentence_trap(file: str, line: str, number: int) -> Diagnostic | None:
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        column = indent.index("\t")
        return Diagnostic("YM102", _span(file, number, column, column + 1))
    match = VALUE.match(line)
    if not match:
        return None
    value, start, follows_a_sign = match["value"], match.start("value"), bool(match["lead"].strip())
    if (value[0] in SIGNS and not _is_closed(value)) or (follows_a_sign and (value + " ").startswith(("- ", "? "))):
        span = _span(file, number, start, start + len(value.rstrip()))
        if value[0] in QUOTES:
            return Diagnostic("YM117", span)
        return Diagnostic("YM106", span, {"character": value[0]})
    colon = COLON.search(value)
    if follows_a_sign and colon and value[0] not in "\"'":
        return Diagnostic("YM107", _span(file, number, start + colon.start(), start + colon.end()))
    return None


def _is_closed(value: str) -> bool:
    """Whether a quoted value ends where its quote ends, so that the fault lies elsewhere."""
    if value[0] in "|>":
        return re.fullmatch(r"[|>][+-]?\d?[+-]?\s*(#.*)?", value) is not None
    closing = {'"': '"', "'": "'", "[": "]", "{": "}"}.get(value[0])
    return (
        closing is not None
        and len(value) > 1
        and value.rstrip(" ,").endswith(closing)
        and value.count(value[0]) == (2 if closing in "\"'" else value.count(closing))
    )


def _plain(file: str, lines: list[str], fault: YamlFaultError, at: int) -> Diagnostic:
    line = lines[at]
    start = min(fault.column, len(line))
    span = _span(file, at, start, min(start + 1, len(line)))
    if fault.context == "while parsing a quoted scalar":
        return Diagnostic("YM115", span)
    if "mapping values are not allowed" in fault.problem and not KEY.match(line):
        return Diagnostic("YM107", span)
    if any(words in fault.problem for words in MISALIGNED):
        word = WORD.match(line)
        return Diagnostic("YM103", _span(file, at, *word.span("word")) if word else span)
    return Diagnostic("YM101", span)


def _span(file: str, line: int, column: int, end: int) -> Span:
    return Span(file, line + 1, column + 1, line + 1, end + 1)
