"""The text of a new document: the skeleton of its kind, or the last one as a draft without its dates."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from vanban import project
from vanban.pipeline.finding import shown
from vanban.pipeline.starting.dates import BLANK
from vanban.sources.reading import read_text
from vanban.sources.source_tree import Path, SourceTree
from vanban.values import dataclass

SKELETONS = project.TEMPLATES / "new"
SCHEMA_LINE = re.compile(r"^#\s*yaml-language-server:.*\n?", re.MULTILINE)
OF_ONE_DOCUMENT = ("id", "number", "date")
"""Keys that a new document does not inherit."""


@dataclass(frozen=True, slots=True)
class Change:
    """One place that differs from the last document; `after` is empty where the key was taken out."""

    line: int
    path: Path
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Started:
    """The text of a new document, and every change from the last one in the order of its lines."""

    text: str
    changes: tuple[Change, ...] = ()


def skeleton(kind: str, path: FilePath) -> Started:
    """A document of this kind that explains its usual keys."""
    text = (SKELETONS / f"{kind}.yaml").read_text(encoding="utf-8")
    return Started(with_schema(text, kind, path))


def from_last(text: str, kind: str, last: FilePath, path: FilePath) -> Started:
    """The last document as a draft: comments stay; its number and every date do not."""
    from vanban.pipeline.starting.sentences import clear_dates, move_files
    from vanban.sources.ruamel_door import dump, list_indent, load

    document: Any = load(unicodedata.normalize("NFC", text))
    cleared = list(clear_dates(document))
    moved = list(move_files(document, _way(path.parent, last.parent)))
    gone = _take_out(document)
    new = with_schema(dump(document, list_indent=list_indent(text)), kind, path)
    tree = read_text(new, shown(path)).tree
    assert tree is not None
    line = tree.key_span(("status",)).line
    changes = [Change(line, (key,), value, "") for key, value in gone.items() if value]
    changes += [Change(tree.span(where).line, where, before, after) for where, before, after in moved]
    changes += [Change(_line(tree, where, one.blank), where, one.before, one.after) for where, one in cleared]
    return Started(new, tuple(sorted(changes, key=lambda change: change.line)))


def with_schema(text: str, kind: str, path: FilePath) -> str:
    """The text under a first line that names the schema as it is reached from the folder of `path`."""
    file = _way(path.parent, project.SCHEMAS / f"{kind}.schema.json").as_posix()
    return f"# yaml-language-server: $schema={file}\n" + SCHEMA_LINE.sub("", text, count=1)


def _way(folder: FilePath, goal: FilePath) -> FilePath:
    """The relative path from a folder; the full one where no relative one leads there (another drive)."""
    try:
        return FilePath(os.path.relpath(goal, folder))
    except ValueError:
        return goal.absolute()


def _take_out(document: Any) -> dict[str, str]:
    """Make it a draft, and take out what belongs to one document alone; the keys with what they held."""
    from vanban.sources.ruamel_comments import remove

    gone = {key: str(document[key] or "") for key in OF_ONE_DOCUMENT if key in document}
    if "status" not in document:
        keys = list(document)
        places = [keys.index(key) for key in ("number", "date") if key in keys]
        document.insert(min(places, default=keys.index("issuer") + 1), "status", "")
    document["status"] = "draft"
    for key in gone:
        remove(document, key)
    return gone


def _line(tree: SourceTree, path: Path, blank: int) -> int:
    """The line of the blank sign with this count, from 0, in the value at this path."""
    place = tree.places[path]
    signs: Iterator[re.Match[str]] = re.finditer(BLANK, tree.text[place.start : place.end])
    at = next((sign.start() for count, sign in enumerate(signs) if count == blank), 0)
    return tree.span_of_offset(place.start + at).line
