"""Problems as the page shows them: where, what, what to do, on what basis, and the lines themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span, in_order
from vanban.diagnostics.severity import Severity
from vanban.diagnostics.shown_lines import last_meant, shown_lines
from vanban.diagnostics.wording import SEVERITY_WORDS, Language, wording
from vanban.writers.index import address

LONGEST_LINE = 400
RANKS = list(Severity)


def problems_of(
    diagnostics: Sequence[Diagnostic], texts: Mapping[str, str], language: Language
) -> list[dict[str, object]]:
    """The gravest first, each kind in the order of the file."""
    ordered = sorted(in_order(list(diagnostics)), key=lambda each: RANKS.index(each.severity))
    return [_problem(each, texts, language) for each in ordered]


def _problem(diagnostic: Diagnostic, texts: Mapping[str, str], language: Language) -> dict[str, object]:
    words, span = wording(diagnostic, language), diagnostic.span
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "severity_word": SEVERITY_WORDS[language][diagnostic.severity],
        "message": words.message,
        "hint": words.hint,
        "basis": words.basis,
        **place_of(span),
        "lines": lines_around(span, texts.get(span.file, "")),
        "related": [place_of(each) for each in diagnostic.related],
    }


def place_of(span: Span) -> dict[str, object]:
    """The place to copy, and a link that opens it in VS Code."""
    place = f"{span.line}:{span.column}"
    return {"place": f"{span.file}:{place}", "editor": f"vscode://file{address(_full(span.file))}:{place}"}


def lines_around(span: Span, text: str) -> list[dict[str, object]]:
    """The lines that are meant and their neighbours; none where the text has no such line."""
    lines = text.split("\n")
    if not text or span.line > len(lines):
        return []
    last = last_meant(span)
    return [_line(number, lines[number - 1], span, last) for number in shown_lines(span) if number <= len(lines)]


def _line(number: int, line: str, span: Span, last: int) -> dict[str, object]:
    """The line in three pieces, the middle one being what is meant."""
    if not span.line <= number <= last:
        return {"number": number, "pieces": [line[:LONGEST_LINE], "", ""], "meant": False}
    start = span.column - 1 if number == span.line else len(line) - len(line.lstrip())
    end = span.end_column - 1 if number == span.end_line else len(line)
    return {"number": number, "pieces": _pieces(line, start, max(end, start)), "meant": True}


def _pieces(line: str, start: int, end: int) -> list[str]:
    far_left = max(start - LONGEST_LINE // 2, 0)
    before = ("…" if far_left else "") + line[far_left:start]
    end = min(end, start + LONGEST_LINE)
    return [before, line[start:end], line[end : end + LONGEST_LINE // 2]]


def _full(name: str) -> str:
    """The file's path from the root, with a slash first as an address has it."""
    path = next((each for each in (Path(name).absolute(), project.ROOT / name) if each.exists()), Path(name))
    text = path.as_posix()
    return text if text.startswith("/") else f"/{text}"
