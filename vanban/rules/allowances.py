"""Comments that let one finding of a rule pass: `# vanban: allow CODE because reason`, on its line or above it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.sources.source_tree import Place, SourceTree
from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

COMMENT = LatePattern(r"#\s*vanban:\s*allow\s+(?P<code>\S+)(?:\s+because\s+(?P<reason>\S.*))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Allowance:
    """One comment: which rule, why, and the lines of the value it stands for."""

    code: str
    reason: str
    span: Span
    first_line: int
    last_line: int

    def covers(self, diagnostic: Diagnostic, *, anywhere: bool = False) -> bool:
        """Whether the finding is of this rule and in this value, or anywhere in the document."""
        is_here = anywhere or self.first_line <= diagnostic.span.line <= self.last_line
        return diagnostic.code == self.code and is_here


def allowances(tree: SourceTree) -> Iterator[Allowance]:
    """Every such comment of the file; what only looks like one inside a text is not."""
    if not COMMENT.search(tree.text):
        return
    lines = tree.text.split("\n")
    for number, line in enumerate(lines, start=1):
        match = COMMENT.search(line)
        if match and not _is_inside_a_text(tree, number, match.start() + 1):
            span = Span(tree.file, number, match.start() + 1, number, match.end() + 1)
            first, last = _target(tree, lines, number)
            yield Allowance(match["code"].upper(), (match["reason"] or "").strip(), span, first, last)


def without_allowed(
    found: Sequence[Diagnostic],
    tree: SourceTree,
    codes: Collection[str],
    elsewhere: Collection[str] = (),
    *,
    anywhere: bool = False,
) -> list[Diagnostic]:
    """What is left when each comment has taken one finding; comments at fault are findings themselves.

    `elsewhere` are the codes of rules that are run apart, whose comments are left to them. With `anywhere`, a comment
    takes a finding of its rule wherever it lies.
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
        taken = next((diagnostic for diagnostic in left if allowance.covers(diagnostic, anywhere=anywhere)), None)
        if taken is None:
            left.append(Diagnostic("CP201", allowance.span, {"code": allowance.code}))
        else:
            left.remove(taken)
    return left


def _target(tree: SourceTree, lines: Sequence[str], number: int) -> tuple[int, int]:
    """The lines of the text that the comment speaks of: what begins or ends on its line, else begins on the next."""
    is_behind = not lines[number - 1].lstrip().startswith("#")
    line = number if is_behind else _next_line(lines, number)
    spans = [
        place.value
        for place in _leaves(tree)
        if line in (place.value.line, place.key.line if place.key else 0)
        or (is_behind and line == place.value.end_line)
    ]
    first = min((span.line for span in spans), default=line)
    return min(first, line), max((span.end_line for span in spans), default=line)


def _next_line(lines: Sequence[str], number: int) -> int:
    """The next line that is no comment."""
    following = (at for at in range(number, len(lines)) if lines[at].strip() and not lines[at].lstrip().startswith("#"))
    return next(following, number - 1) + 1


def _leaves(tree: SourceTree) -> Iterator[Place]:
    """The places of the texts, which nothing stands inside of."""
    inner = {path[:-1] for path in tree.places if path}
    return (place for path, place in tree.places.items() if path not in inner)


def _is_inside_a_text(tree: SourceTree, line: int, column: int) -> bool:
    """Whether this place belongs to a text that began on a line before it."""
    return any(
        (place.value.line < line < place.value.end_line)
        or (place.value.line < line == place.value.end_line and column < place.value.end_column)
        for place in _leaves(tree)
    )
