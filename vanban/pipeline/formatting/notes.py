"""The comments and blank lines of a source, each with the key or entry that it speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from vanban.pipeline.formatting.covering import Item, Page, is_collection, is_flow, page_of
from vanban.rules.allowances import COMMENT as ALLOWANCE
from vanban.sources.ruamel_door import LINE
from vanban.sources.source_tree import Path, SourceTree

COMMENT = re.compile(r"(?:^|(?<=\s))#.*$")
WORD = re.compile(r"\S")
MODELINE = "# yaml-language-server:"


class Side(Enum):
    """Where a note stands to its node."""

    ABOVE = "above"
    BEHIND = "behind"
    BELOW = "below"
    """Behind the last of what stands in the node, and as far from the margin."""


@dataclass(frozen=True, slots=True)
class Note:
    """A comment, or a blank line where it has no text; above the root is the head of the file."""

    path: Path
    side: Side
    text: str


def notes(tree: SourceTree) -> list[Note]:
    """Every note, from the first line to the last; a node has one comment behind it, more stand above."""
    page = page_of(tree)
    read = list(_in_turn(page))
    opened = flows_to_open(tree, read)
    found: list[Note] = []
    taken: set[Path] = set()
    for note in read:
        is_behind = note.side is Side.BEHIND
        if is_behind and (note.path in taken or _has_no_line(tree, note.path, opened)):
            found.append(Note(note.path, Side.ABOVE, note.text))
        else:
            found.append(note)
            taken |= {note.path} if is_behind else set()
    return _with_head(found, page)


def flows_to_open(tree: SourceTree, found: Iterable[Note]) -> set[Path]:
    """What is in brackets or braces but is written in lines: it holds comments, or is too long for a line."""
    found = list(found)
    kept = {note.path for note in found if ALLOWANCE.match(note.text)}
    long = (
        path
        for path, place in tree.places.items()
        if is_flow(tree, path) and path not in kept and _columns(tree.text[place.start : place.end], path) > LINE
    )
    inside = (note.path if note.side is Side.BELOW else note.path[:-1] for note in found)
    opened = {path[:length] for path in (*long, *inside) for length in range(len(path) + 1)}
    return {path for path in opened if is_flow(tree, path)}


def _columns(typed: str, path: Path) -> int:
    """How far from the margin it would end on one line."""
    key = f"{path[-1]}: " if path and isinstance(path[-1], str) else "- "
    return 2 * (len(path) - 1) + len(key) + len(" ".join(typed.split()))


def _has_no_line(tree: SourceTree, path: Path, opened: set[Path]) -> bool:
    """Whether it is an entry that holds others: their first stands on its line."""
    return isinstance(path[-1], int) and is_collection(tree, path) and (not is_flow(tree, path) or path in opened)


def _in_turn(page: Page) -> Iterator[Note]:
    """The notes line by line; blank lines count as one, and go with the line below them."""
    start, was_blank = 0, False
    for number, line in enumerate(page.cover.split("\n")):
        comment = COMMENT.search(line)
        is_blank = not line.strip()
        if is_blank and not was_blank and (below := WORD.search(page.cover, start)):
            yield _own_line(page, below.start(), "")
        elif comment:
            at = start + comment.start()
            text = page.tree.text[at : start + comment.end()].rstrip()
            yield _behind(page, number, at, text) or _own_line(page, at, text)
        start, was_blank = start + len(line) + 1, is_blank


def _behind(page: Page, line: int, at: int, text: str) -> Note | None:
    """The note of what ends, or has its head, on this line before the comment."""
    ends = [each for each in page.ends.get(line, ()) if each[0] <= at]
    return Note(max(ends, key=lambda each: (each[0], -len(each[1])))[1], Side.BEHIND, text) if ends else None


def _own_line(page: Page, at: int, text: str) -> Note:
    """The note above what follows, or below the block that ends before it."""
    index = bisect_left(page.items, at, key=lambda item: item.start)
    before = page.items[index - 1] if index else None
    after = page.items[index] if index < len(page.items) else None
    if before is not None and _is_before_value(page.tree, before.path, at):
        return Note(before.path, Side.ABOVE, text)
    flow = _flow_around(page.tree, before.path, at) if before else None
    if flow is not None:
        is_last = after is None or after.path[: len(flow)] != flow
        return Note(flow, Side.BELOW, text) if is_last or after is None else Note(after.path, Side.ABOVE, text)
    column = at - page.cover.rfind("\n", 0, at) - 1
    below = _ended(page, before, after, column) if before else None
    is_bound_to_line = after is not None and ALLOWANCE.match(text)
    if after is None or (below is not None and not is_bound_to_line):
        return Note(below or (), Side.BELOW, text)
    return Note(_innermost(page, index) if is_bound_to_line else after.path, Side.ABOVE, text)


def _is_before_value(tree: SourceTree, path: Path, at: int) -> bool:
    """Whether it stands between a key and its value, which is no block of lines."""
    return at < tree.places[path].start and (is_flow(tree, path) or not is_collection(tree, path))


def _flow_around(tree: SourceTree, path: Path, at: int) -> Path | None:
    """The brackets or braces around this place."""
    around = (path[:length] for length in range(len(path), -1, -1))
    return next((each for each in around if is_flow(tree, each) and at < tree.places[each].end), None)


def _ended(page: Page, before: Item, after: Item | None, column: int) -> Path | None:
    """The block that ends before this place and begins no further from the margin, if the next is nearer to it."""
    if after is not None and (column <= after.column or after.path[: len(before.path)] == before.path):
        return None
    inner = [before.path[:length] for length in range(len(before.path), 0, -1)]
    ended = [path for path in inner if after is None or after.path[: len(path) - 1] != path[:-1]]
    fitting = [path for path in ended if page.columns[path] <= column]
    chosen = fitting[0] if fitting else (ended[-1] if ended else None)
    return chosen[:-1] if chosen is not None else None


def _innermost(page: Page, index: int) -> Path:
    """The key or entry whose words begin the line: the innermost of those that begin together."""
    path = page.items[index].path
    while index + 1 < len(page.items) and page.items[index + 1].path[:-1] == path and not is_flow(page.tree, path):
        following = page.items[index + 1]
        if page.cover.find("\n", page.items[index].start, following.start) >= 0:
            break
        index, path = index + 1, following.path
    return path


def _with_head(found: list[Note], page: Page) -> list[Note]:
    """What stands over the first key, up to the last blank line, and the lines meant for editors, is the head."""
    first = page.items[0].path if page.items else ()
    over = [at for at, note in enumerate(found) if note.path == first and note.side is Side.ABOVE]
    bound = next((n for n, at in enumerate(over) if ALLOWANCE.match(found[at].text)), len(over))
    blank = max((n + 1 for n, at in enumerate(over[:bound]) if not found[at].text), default=0)
    modelines = next((n for n, at in enumerate(over) if not found[at].text.startswith(MODELINE)), len(over))
    head = set(over[: max(blank, modelines)])
    return [Note((), note.side, note.text) if at in head else note for at, note in enumerate(found)]
