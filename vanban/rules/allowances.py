"""Comments that let one finding of a rule pass: `# vanban: allow CODE because reason`, on its line or above it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.sources.source_tree import Place, SourceTree
from vanban.values import dataclass

COMMENT = re.compile(r"#\s*vanban:\s*allow\s+(?P<code>\S+)(?:\s+because\s+(?P<reason>\S.*))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Allowance:
    """One comment: which rule, why, and the lines of the value it stands for."""

    code: str
    reason: str
    span: Span
    first_line: int
    last_line: int

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether the finding is of this rule and in this value."""
        return diagnostic.code == self.code and self.first_line <= diagnostic.span.line <= self.last_line


def allowances(tree: SourceTree) -> Iterator[Allowance]:
    """Every such comment of the file; what only looks like one inside a text is not."""
    if not COMMENT.search(tree.text):
        return
    inside = _lines_inside_texts(tree)
    lines = tree.text.split("\n")
    for number, line in enumerate(lines, start=1):
        match = COMMENT.search(line)
        if match and number not in inside:
            target = _target(lines, number)
            span = Span(tree.file, number, match.start() + 1, number, match.end() + 1)
            last = _last_line(tree, target)
            yield Allowance(match["code"].upper(), (match["reason"] or "").strip(), span, target, last)


def without_allowed(
    found: Sequence[Diagnostic], tree: SourceTree, codes: Collection[str], elsewhere: Collection[str] = ()
) -> list[Diagnostic]:
    """What is left when each comment has taken one finding; comments at fault are findings themselves.

    `elsewhere` are the codes of rules that are run apart, whose comments are left to them.
    """
    left = sorted(found, key=lambda diagnostic: diagnostic.span)
    for allowance in allowances(tree):
        if allowance.code in elsewhere:
            continue
        if allowance.code not in codes:
            left.append(Diagnostic("CP102", allowance.span, {"code": allowance.code}))
            continue
        if not allowance.reason:
            left.append(Diagnostic("CP101", allowance.span))
            continue
        taken = next((diagnostic for diagnostic in left if allowance.covers(diagnostic)), None)
        if taken is None:
            left.append(Diagnostic("CP201", allowance.span, {"code": allowance.code}))
        else:
            left.remove(taken)
    return left


def _target(lines: Sequence[str], number: int) -> int:
    """The line the comment speaks of: its own where something stands before it, else the next that is no comment."""
    if not lines[number - 1].lstrip().startswith("#"):
        return number
    following = (at for at in range(number, len(lines)) if lines[at].strip() and not lines[at].lstrip().startswith("#"))
    return next(following, number - 1) + 1


def _last_line(tree: SourceTree, line: int) -> int:
    """The last line of the text that begins on this line, or whose key stands there."""
    ends = [
        place.value.end_line
        for place in _leaves(tree)
        if line in (place.value.line, place.key.line if place.key else 0)
    ]
    return max(ends, default=line)


def _leaves(tree: SourceTree) -> Iterator[Place]:
    """The places of the texts, which nothing stands inside of."""
    inner = {path[:-1] for path in tree.places if path}
    return (place for path, place in tree.places.items() if path not in inner)


def _lines_inside_texts(tree: SourceTree) -> set[int]:
    """The lines below the first of every text over several lines."""
    return {
        line
        for place in _leaves(tree)
        if place.value.end_line > place.value.line
        for line in range(place.value.line + 1, place.value.end_line + (place.value.end_column > 1))
    }
