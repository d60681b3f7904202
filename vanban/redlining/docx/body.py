"""The document's body in both states: its sections, which are the main text and the annexes, each woven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.redlining.docx.containers import whole_items, woven_items
from vanban.redlining.docx.markup import Element, became, blocks_of, element, w
from vanban.redlining.docx.pairs import in_order
from vanban.redlining.docx.paragraphs import Item, Line, closed, written
from vanban.redlining.docx.sections import woven_section

Blocks = list[Element]


def woven_body(old: Element, new: Element) -> Element:
    """One body; the pages of its last section stand behind all paragraphs."""
    items = closed(
        [item for pair in in_order(_sections(old), _sections(new), _came_or_went) for item in _section(*pair)]
    )
    end = items[-1]
    assert isinstance(end, Line)
    items[-1] = replace(end, section=None, old_section=None)
    section = woven_section(end.old_section, end.section)
    return element("body", [*map(written, items), *([section] if section is not None else [])])


def _section(old: Blocks | None, new: Blocks | None) -> list[Item]:
    if old is not None and new is not None:
        return woven_items(old, new)
    return whole_items(old, "del") if old is not None else whole_items(new or [], "ins")


def _sections(body: Element) -> list[Blocks]:
    """The blocks of each section; the last one's pages are put to its last paragraph, as with all others."""
    blocks, last = list(blocks_of(body)), body.find(w("sectPr"))
    properties = blocks[-1].find(w("pPr"))
    if last is not None and properties is not None:
        properties.append(last)
    return list(_split(blocks))


def _split(blocks: Blocks) -> Iterator[Blocks]:
    held: Blocks = []
    for block in blocks:
        held.append(block)
        if block.find(f"{w('pPr')}/{w('sectPr')}") is not None:
            yield held
            held = []


def _came_or_went(section: Blocks) -> bool:
    """Whether it is an annex that only one state has: its label tells."""
    return section[0].tag == w("p") and became(section[0]) is not None
