"""What each unit has to do."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.layout.topics import Line, Piece, Prose, Topic
from vanban.layout.view import Path
from vanban.models.section import Duty, Item


def duty_topics(duties: tuple[Duty, ...], path: Path) -> Iterator[Piece]:
    """A topic a duty: headed by its unit, or a numbered sentence where the sentence names it."""
    for index, duty in enumerate(duties):
        here = (*path, index)
        yield Topic(
            path=here,
            heading=duty.unit or "",
            heading_path=(*here, "unit"),
            content=tuple(_content(duty, here)),
            run_in=duty.run_in,
            number=duty.number,
            label=duty.label or "",
        )


def _content(duty: Duty, path: Path) -> Iterator[Piece]:
    if duty.text:
        yield Prose(duty.text, (*path, "text"))
    for index, item in enumerate(duty.duties):
        yield from _item(item, (*path, "duties", index))


def _item(item: str | Item, path: Path) -> Iterator[Piece]:
    if isinstance(item, str):
        yield Line("- ", item, path)
        return
    yield Line("- ", item.text, (*path, "text"))
    for index, text in enumerate(item.items):
        yield Line("+ ", text, (*path, "items", index))
