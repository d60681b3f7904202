"""What moved: a paragraph that went from one place and came in another, in the same words or nearly so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.history.likeness import pair, words
from vanban.layout.view import Block, Paragraph, View
from vanban.redlining.paragraphs import mark_paragraph
from vanban.redlining.words_of import Words
from vanban.text.mark import Kind
from vanban.text.nearest import likeness

MOVED = 80.0
"""As alike as this, and it is the same paragraph elsewhere."""
FEWEST_WORDS = 4
"""A shorter one says too little to be known again."""
MANY = 40_000
"""More comparisons than this are not made: then only what is word for word the same is known again."""

Numbers = Iterator[int]


def with_moves(view: View) -> View:
    """The view with a number on both places of each paragraph that moved, from 1 in the order of the old places."""
    gone, come = _marked(view, "deleted"), _marked(view, "inserted")
    is_many = len(gone) * len(come) > MANY

    def score(i: int, j: int) -> float:
        one, other = gone[i], come[j]
        if min(len(one), len(other)) < FEWEST_WORDS:
            return 0.0
        return 100.0 if one == other else 0.0 if is_many else likeness(one, other)

    pairs = sorted(pair(range(len(gone)), range(len(come)), score, cutoff=MOVED))
    if not pairs:
        return view
    old = {i: number for number, (i, _) in enumerate(pairs, start=1)}
    new = {j: number for number, (_, j) in enumerate(pairs, start=1)}
    numbers: dict[Kind, Numbers] = {
        "deleted": iter([old.get(at, 0) for at in range(len(gone))]),
        "inserted": iter([new.get(at, 0) for at in range(len(come))]),
    }
    return replace(
        view,
        blocks=_numbered(view.blocks, numbers),
        annexes=tuple(replace(annex, blocks=_numbered(annex.blocks, numbers)) for annex in view.annexes),
    )


def _marked(view: View, kind: Kind) -> list[Words]:
    """The words of each paragraph of a body that bears this mark."""
    blocks = (*view.blocks, *(block for annex in view.annexes for block in annex.blocks))
    return [words(block.text) for block in blocks if isinstance(block, Paragraph) and _kind(block) == kind]


def _numbered(blocks: tuple[Block, ...], numbers: dict[Kind, Numbers]) -> tuple[Block, ...]:
    return tuple(_with_number(block, numbers) for block in blocks)


def _with_number(block: Block, numbers: dict[Kind, Numbers]) -> Block:
    kind = _kind(block)
    if not isinstance(block, Paragraph) or kind not in numbers:
        return block
    move = next(numbers[kind])
    return mark_paragraph(block, kind, move) if move else block


def _kind(block: Block) -> Kind:
    return block.mark.kind if block.mark else "changed"
