"""Sections, and whatever else may stand in one."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.layout.arrange.duties import duty_topics
from vanban.layout.arrange.pictures import picture_pieces
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.arrange.tables import typed_table
from vanban.layout.arrange.task_tables import task_table
from vanban.layout.arrange.tasks import task_pieces
from vanban.layout.topics import Line, Piece, Prose, Topic
from vanban.layout.view import Path
from vanban.models.annex import Annex
from vanban.models.section import Content, Item, Section
from vanban.models.task import as_tasks


def section_topic(
    section: Section, path: Path, setting: ArrangeSetting, *, heading: str = "", more: tuple[Piece, ...] = ()
) -> Topic:
    """The topic of a section; `heading` stands in where it has none of its own, `more` follows its text and items."""
    return Topic(
        path=path,
        heading=section.heading or heading,
        heading_path=(*path, "heading") if section.heading else path,
        content=(*content_pieces(section, path, setting), *more, *block_pieces(section, path, setting)),
        run_in=section.run_in,
        numbered=section.numbered,
        number=section.number,
        label=section.label or "",
        as_typed=section.case == "as_typed",
    )


def block_pieces(content: Section | Annex, path: Path, setting: ArrangeSetting) -> Iterator[Piece]:
    """The free blocks, in the author's order."""
    for index, block in enumerate(content.blocks):
        here = (*path, "blocks", index)
        if isinstance(block, str):
            yield Prose(block, here)
        else:
            yield from content_pieces(block, here, setting)


def content_pieces(content: Content, path: Path, setting: ArrangeSetting) -> Iterator[Piece]:
    """Text, items, table, image, duties, tasks and sections, in this order."""
    if content.text:
        yield Prose(content.text, (*path, "text"))
    yield from item_lines(content.items, (*path, "items"))
    if content.table:
        yield typed_table(content.table, (*path, "table"), setting)
    if content.image:
        yield from picture_pieces(content.image, (*path, "image"), setting)
    yield from duty_topics(content.duties, (*path, "duties"))
    if content.tasks is not None:
        yield from task_pieces(as_tasks(content.tasks), (*path, "tasks"), setting)
    if content.task_table:
        yield task_table(content.task_table, (*path, "task_table"), setting)
    for index, section in enumerate(content.sections):
        yield section_topic(section, (*path, "sections", index), setting)


def item_lines(items: tuple[str | Item, ...], path: Path) -> Iterator[Piece]:
    """Dash lines, and the plus lines under them."""
    for index, item in enumerate(items):
        here = (*path, index)
        if isinstance(item, str):
            yield from dash_lines(item, here)
            continue
        yield from dash_lines(item.text, (*here, "text"))
        for below, text in enumerate(item.items):
            yield Line("+ ", text, (*here, "items", below))


def dash_lines(text: str, path: Path) -> Iterator[Piece]:
    """A dash before the first line; further lines are paragraphs of their own."""
    first, _, rest = text.partition("\n")
    yield Line("- ", first, path)
    if rest.strip():
        yield Prose(rest, path)
