"""The comments of a source: what they are, and where they stand on their lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vanban.sources.source_tree import SourceTree, value_at

COMMENT = re.compile(r"(?:^|(?<=\s))#.*$", re.MULTILINE)
BEHIND = re.compile(r"(?<=\S) +(?=#)")
"""The blanks before a comment that ends a line."""


def comments(tree: SourceTree) -> list[str]:
    """Every comment, in no order."""
    return sorted(match[0].strip() for match in COMMENT.finditer(masked(tree)))


def masked(tree: SourceTree) -> str:
    """The text with every letter of a value covered, so that what looks like a comment is one."""
    letters = list(tree.text)
    for path, place in tree.places.items():
        start = place.start
        if isinstance(value_at(tree.value, path), str):
            if tree.text[start : start + 1] in ("|", ">"):
                start = tree.text.find("\n", start)
            letters[start : place.end] = ["\n" if letter == "\n" else "x" for letter in letters[start : place.end]]
    return "".join(letters)


def aligned(tree: SourceTree) -> str:
    """The text with each comment two blanks behind what it follows, or over what it precedes; blank lines single."""
    lines, covered = tree.text.split("\n"), masked(tree).split("\n")
    for at, cover in enumerate(covered):
        if cover.lstrip().startswith("#"):
            lines[at] = " " * _column(covered, at) + lines[at].lstrip()
        elif match := BEHIND.search(cover):
            lines[at] = f"{lines[at][: match.start()]}  {lines[at][match.end() :]}"
    inner = _lines_inside(tree)
    kept = (at for at, line in enumerate(lines) if line.strip() or at in inner or (at and lines[at - 1].strip()))
    return "\n".join(lines[at] for at in kept)


def _lines_inside(tree: SourceTree) -> set[int]:
    """The lines that belong to a value that began on a line before them, counted from 0."""
    values = (place for path, place in tree.places.items() if isinstance(value_at(tree.value, path), str))
    spans = ((tree.text.count("\n", 0, place.start), tree.text.count("\n", 0, place.end)) for place in values)
    return {line for first, last in spans for line in range(first + 1, last + 1)}


def _column(covered: Sequence[str], at: int) -> int:
    """Where the next line that is no comment begins; the margin behind the last one."""
    following = (line for line in covered[at + 1 :] if line.strip() and not line.lstrip().startswith("#"))
    line = next(following, "")
    return len(line) - len(line.lstrip())
