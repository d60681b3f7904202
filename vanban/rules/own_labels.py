"""Labels that an author typed: in `label`, at the start of a line, and before what is numbered anyway."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.models.document import OutlineGroup
from vanban.models.task_setting import TaskSetting
from vanban.rules.joined_texts import BEGINNING
from vanban.rules.source_subject import SourceSubject
from vanban.rules.typed_numbers import counts
from vanban.sources.source_tree import Path
from vanban.text.labels import label_at_start
from vanban.text.late_pattern import LatePattern

Labelled = tuple[Path, str, int]
"""Where, the label, and how often the same letters stand before it in that text."""

HEADINGS = ("heading", "unit", "phase", "title")
TABLE_KEYS = ("rows", "columns", "footnotes")
BEGUN = LatePattern(rf"[{BEGINNING}\n][^\S\n]*(?:[(\d]|[IVXL]{{1,6}}[.)/]|[A-ZĐa-zđ][.)/])")
"""What a line with a label begins like."""


def labelled_texts(subject: SourceSubject) -> Iterator[Labelled]:
    """Headings and numbered sentences that begin with a label of their own, beside the counted one."""
    mappings = subject.mappings
    for path, row in subject.rows:
        if _in_table(path, mappings):
            continue
        for index, model in enumerate(row):
            if counts(model):
                yield from _labelled(model, (*path, index))
    for path, group in subject.every(OutlineGroup):
        yield from _labelled(group, path)


def _labelled(model: BaseModel, path: Path) -> Iterator[Labelled]:
    typed = vars(model)
    name = next((name for name in (*HEADINGS, "text") if typed.get(name)), "")
    if name and (label := label_at_start(typed[name])):
        yield (*path, name), label, 0


def _in_table(path: Path, mappings: Mapping[Path, BaseModel]) -> bool:
    """Tasks in a table stand in rows, which have labels only where there is a column for them."""
    above = (mappings.get(path[:length]) for length in range(len(path) + 1))
    return any(isinstance(model, TaskSetting) and model.columns for model in above)


def label_rows(subject: SourceSubject) -> Iterator[list[Labelled]]:
    """Labels that stand in one row: of a list's members, of its lines, and of the lines of one text."""
    for path, row in subject.rows:
        yield [_own_label(model, (*path, index)) for index, model in enumerate(row)]
    lists: dict[Path, list[Labelled]] = {}
    for path, text, own_words in _beside_labels(subject):
        lines = list(_lines(path, text, own_words))
        if len(lines) > 1:
            yield lines
        elif isinstance(path[-1], int):
            lists.setdefault(path[:-1], []).extend(lines)
    yield from lists.values()


def _own_label(model: BaseModel, path: Path) -> Labelled:
    """The typed label, or the one that a heading without a number begins with."""
    typed = vars(model)
    if label := typed.get("label"):
        return (*path, "label"), label, 0
    name = next((name for name in HEADINGS if typed.get(name)), "")
    if counts(model) or not name:
        return path, "", 0
    return (*path, name), label_at_start(typed[name]), 0


def _beside_labels(subject: SourceSubject) -> Iterator[tuple[Path, str, str]]:
    """The texts outside tables that may hold a label, and what stands in one list with them."""
    begun = {path for path, _, _ in subject.own_words_holding(BEGUN) if not any(key in path for key in TABLE_KEYS)}
    lists = {path[:-1] for path in begun}
    for (path, text), own_words in zip(subject.texts, subject.own_words, strict=True):
        if path in begun or (isinstance(path[-1], int) and path[:-1] in lists):
            yield path, text, own_words


def _lines(path: Path, text: str, own_words: str) -> Iterator[Labelled]:
    place = 0
    for line in own_words.split("\n"):
        label = label_at_start(line)
        yield path, label, text.count(label, 0, text.find(label, place)) if label else 0
        place += len(line) + 1
