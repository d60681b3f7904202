"""The blocks of a body in two states as one row, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vanban.history.likeness import ALIKE
from vanban.layout.view import Block, Paragraph, Table
from vanban.redlining.aligning import merged
from vanban.redlining.paragraphs import mark_paragraph, merge_paragraph
from vanban.redlining.tables import mark_table, merge_table
from vanban.redlining.weighing import Weighed, align_weighed
from vanban.redlining.words_of import words_of
from vanban.text.mark import Kind, Mark

Blocks = tuple[Block, ...]

SAME_TABLE = 20.0
"""A table of which so much is left is the same: its rows tell what changed."""


def merge_blocks(old: Blocks, new: Blocks) -> Blocks:
    """Every block of either state; those that stand for each other are one where they can be."""
    pairs = align_weighed(_weighed(old), _weighed(new))
    return tuple(
        block
        for i, j in merged(old, new, pairs)
        for block in _both(old[i] if i is not None else None, new[j] if j is not None else None)
    )


def mark_block(block: Block, kind: Kind, move: int = 0) -> Block:
    """The block as one that came or went."""
    if isinstance(block, Paragraph):
        return mark_paragraph(block, kind, move)
    if isinstance(block, Table):
        return mark_table(block, kind, move)
    return replace(block, mark=Mark(kind, move))


def _both(old: Block | None, new: Block | None) -> Iterator[Block]:
    one = _one(old, new) if old and new else None
    if one:
        yield one
        return
    if old:
        yield mark_block(old, "deleted")
    if new:
        yield mark_block(new, "inserted")


def _one(old: Block, new: Block) -> Block | None:
    if isinstance(old, Paragraph) and isinstance(new, Paragraph):
        return merge_paragraph(old, new)
    if isinstance(old, Table) and isinstance(new, Table):
        return merge_table(old, new)
    return new


def _weighed(blocks: Sequence[Block]) -> list[Weighed[Block]]:
    return [_weighed_one(block) for block in blocks]


def _weighed_one(block: Block) -> Weighed[Block]:
    found = words_of(block)
    if isinstance(block, Paragraph):
        return Weighed(block, found, "paragraph", block.text, ALIKE)
    if isinstance(block, Table):
        return Weighed(block, found, "table", found, SAME_TABLE)
    return Weighed(block, found, replace(block, path=()), "same")
