"""The door to markdown-it: the few inline marks of the format, and nothing else of Markdown.

`*italic*`, `**bold**`, `~sub~`, `^sup^`, `[^1]`, and a backslash before a sign that is meant as such.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from vanban.text.run import Run, Shift
from vanban.values import dataclass

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

SIGNS = re.compile(r"[*~^\\]")
SHIFTED = re.compile(r"([~^])([^\s~^*\\]{1,40})\1")
FOOTNOTE = re.compile(r"\[\^(\d{1,4})\]")


@dataclass(frozen=True, slots=True)
class Inline:
    """A line of text read: its runs, and which of its stars, counted from 0, have no partner."""

    runs: tuple[Run, ...]
    unpaired_stars: tuple[int, ...] = ()


def read_inline(text: str) -> Inline:
    """The runs of one line; a text without any sign is one run and loads no parser."""
    if not SIGNS.search(text):
        return Inline((Run(text),) if text else ())
    children = _parser().parseInline(text)[0].children or []
    runs: list[Run] = []
    bold = italic = 0
    unpaired: list[int] = []
    for token in children:
        bold += token.nesting if token.type.startswith("strong") else 0
        italic += token.nesting if token.type.startswith("em") else 0
        if token.type == "text" and token.content and "star" in token.meta:
            unpaired.append(token.meta["star"])
        run = _run(token, bold=bold > 0, italic=italic > 0)
        if run.text:
            runs.append(run)
    return Inline(_joined(runs), tuple(unpaired))


def _run(token: Token, *, bold: bool, italic: bool) -> Run:
    if token.type == "footnote":
        return Run(token.content, shift="superscript", footnote=int(token.content))
    shift: Shift = "none"
    if token.type == "shifted":
        shift = "subscript" if token.markup == "~" else "superscript"
    return Run(token.content, bold, italic, shift)


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.footnote is None and run.footnote is None and _look(last) == _look(run):
            joined[-1] = Run(last.text + run.text, run.bold, run.italic, run.shift)
        else:
            joined.append(run)
    return tuple(joined)


def _look(run: Run) -> tuple[bool, bool, str]:
    return run.bold, run.italic, run.shift


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline.emphasis import postProcess

    parser = MarkdownIt("zero").enable(["escape", "balance_pairs"]).disable(["fragments_join", "text_join"])
    parser.inline.ruler.before("escape", "footnote", _footnote)
    parser.inline.ruler.before("escape", "shifted", _shifted)
    parser.inline.ruler.before("escape", "star", _star)
    parser.inline.ruler2.after("balance_pairs", "star", postProcess)
    return parser


def _star(state: StateInline, silent: bool) -> bool:
    """A run of stars: a delimiter, but text in `(*)` and between digits."""
    if silent or state.src[state.pos] != "*":
        return False
    from markdown_it.rules_inline.state_inline import Delimiter

    scanned = state.scanDelims(state.pos, True)
    start, end = state.pos, state.pos + scanned.length
    before, after = state.src[start - 1 : start], state.src[end : end + 1]
    literal = (before == "(" and after == ")") or (before.isdigit() and after.isdigit())
    first = state.src.count("*", 0, start)
    for number in range(first, first + scanned.length):
        token = state.push("text", "", 0)
        token.content = "*"
        token.meta = {} if literal else {"star": number}
        if not literal:
            state.delimiters.append(
                Delimiter(ord("*"), scanned.length, len(state.tokens) - 1, -1, scanned.can_open, scanned.can_close)
            )
    state.pos = end
    return True


def _shifted(state: StateInline, silent: bool) -> bool:
    return _push_match(state, silent, SHIFTED.match(state.src, state.pos), "shifted", group=2)


def _footnote(state: StateInline, silent: bool) -> bool:
    return _push_match(state, silent, FOOTNOTE.match(state.src, state.pos), "footnote", group=1)


def _push_match(state: StateInline, silent: bool, match: re.Match[str] | None, kind: str, group: int) -> bool:
    if not match:
        return False
    if not silent:
        token = state.push(kind, "", 0)
        token.markup, token.content = match[0][0], match[group]
    state.pos = match.end()
    return True
