"""Authors' letters in Markdown, so that a reader of Markdown gives back the letters that were typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate

from vanban.layout.styles import TextStyle
from vanban.layout.view import Run
from vanban.writers.pandoc_dialect import Node, dress, looks_of, raw

SIGNS = re.compile(
    r"[\\`*\[\]<$~^|]|&(?=#?\w+;)|:(?=[\w+-]+:)|(?<!\w)[@#]|(?<![^\W_])_|_(?![^\W_])",
)
"""What means something anywhere in a line, in GitHub's Markdown or in pandoc's."""
STARTS = re.compile(r"\s*(?:\(?(?:\d+|[^\W\d_]|[ivxlcdm]+)(?=[.)])|(?=[-+:=%>]))", re.IGNORECASE)
"""What stands before the sign that opens a list, a rule or a block at the start of a line."""
LINE_BREAKS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
TAGS = {"Emph": "em", "Strong": "strong"}
CELL_BREAK = raw("<br>", "html")


def spell_markdown(runs: Sequence[Run], style: TextStyle | None) -> Iterator[list[Node]]:
    """Each run with its looks: stars where every reader takes them for marks, tags elsewhere."""
    text = LINE_BREAKS.sub(" ", "".join(run.text for run in runs))
    guarded = _guarded(text) | _after_notes(runs, text)
    ends = list(accumulate(len(run.text) for run in runs))
    looks = [looks_of(run, style) for run in runs]
    for index, (run, end) in enumerate(zip(runs, ends, strict=True)):
        neighbours = [*looks[max(index - 1, 0) : index], *looks[index + 1 : index + 2]]
        yield _spelled(text, guarded, range(end - len(run.text), end), looks[index], any(neighbours))


def _guarded(text: str) -> set[int]:
    """Where a backslash must stand so that the line prints as typed."""
    start = STARTS.match(text)
    return {match.start() for match in SIGNS.finditer(text)} | ({start.end()} if start else set())


def _after_notes(runs: Sequence[Run], text: str) -> set[int]:
    """A bracket or colon right after a call would make a link or a definition of it."""
    ends = accumulate(len(run.text) for run in runs)
    return {end for run, end in zip(runs, ends, strict=True) if run.footnote and text.startswith(("(", ":"), end)}


def _spelled(text: str, guarded: set[int], place: range, looks: list[str], crowded: bool) -> list[Node]:
    given = text[place.start : place.stop]
    core = given.strip()
    start = place.start + len(given) - len(given.lstrip())
    end = start + len(core)
    before, after = text[place.start : start] if text[:start].strip(" \t") else "", text[end : place.stop]
    letters = raw("".join("\\" * (index in guarded) + text[index] for index in range(start, end)))
    if not core or not looks:
        return [raw(before), letters, raw(after)]
    alone = _parts(text[start - 1 : start]) and _parts(text[end : end + 1])
    clear = alone and not (crowded and not (before and after))
    return [raw(before), *(dress if clear else _tagged)([letters], looks), raw(after)]


def _parts(neighbour: str) -> bool:
    """Whether a star next to this letter is surely a mark: next to a blank, a sign or the line's end."""
    return not neighbour or unicodedata.category(neighbour)[0] in "ZPS" or neighbour.isspace()


def _tagged(nodes: list[Node], looks: Sequence[str]) -> list[Node]:
    for look in looks:
        tag = TAGS.get(look)
        nodes = [raw(f"<{tag}>", "html"), *nodes, raw(f"</{tag}>", "html")] if tag else dress(nodes, [look])
    return nodes
