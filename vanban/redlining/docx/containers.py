"""What stands in a body, a cell, a header or a note in both states, woven into one row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from vanban.redlining.docx.markup import Element, Sign, became, blocks_of, value, w
from vanban.redlining.docx.paragraphs import Item, closed, line_of, whole_line, written

NAMELESS = ("rule", "empty")
"""Styles of paragraphs that hold no words: the templates place them, and no View knows of them."""

Pair = tuple[Element | None, Element | None]


def woven(old: Element, new: Element) -> list[Element]:
    """The paragraphs and tables of a container of both states."""
    return [written(item) for item in woven_items(list(blocks_of(old)), list(blocks_of(new)))]


def woven_items(old: Sequence[Element], new: Sequence[Element]) -> list[Item]:
    """The same, not yet written, for blocks whose last paragraph must stay."""
    return closed([item for pair in paired(old, new) for item in _item(*pair)])


def whole_items(blocks: Sequence[Element], sign: Sign) -> list[Item]:
    """Blocks that came or went together."""
    return [_whole(block, sign) for block in blocks]


def paired(old: Sequence[Element], new: Sequence[Element]) -> list[Pair]:
    """Every block once, in order: those that the merged View has on both sides are one, in the order of the text."""
    found: list[Pair] = []
    i = j = 0
    for one, other in [*_anchors(old, new), (len(old), len(new))]:
        found += _between(old[i:one], new[j:other])
        if one < len(old):
            found.append((old[one], new[other]))
        i, j = one + 1, other + 1
    return found


def _anchors(old: Sequence[Element], new: Sequence[Element]) -> list[tuple[int, int]]:
    """What stayed, and the last paragraphs, where neither has words."""
    before, after = [[at for at, block in enumerate(side) if _stayed(block)] for side in (old, new)]
    if [old[at].tag for at in before] != [new[at].tag for at in after]:
        before, after = [], []
    pairs = list(zip(before, after, strict=True))
    if old and new and _name(old[-1]) == _name(new[-1]) and _name(old[-1]) in NAMELESS:
        pairs.append((len(old) - 1, len(new) - 1))
    return pairs


def _between(old: Sequence[Element], new: Sequence[Element]) -> Iterator[Pair]:
    """Paragraphs without words that both have at the same place; all else came or went."""
    names = [_name(block) or f"old {at}" for at, block in enumerate(old)]
    others = [_name(block) or f"new {at}" for at, block in enumerate(new)]
    for tag, i, i_end, j, j_end in SequenceMatcher(None, names, others, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(old[i:i_end], new[j:j_end], strict=True)
        else:
            yield from ((block, None) for block in old[i:i_end])
            yield from ((None, block) for block in new[j:j_end])


def _name(block: Element) -> str:
    """The style of a paragraph without words that nothing is told of; empty for all else."""
    style = value(block, "pPr/pStyle") or ""
    return style if block.tag == w("p") and style in NAMELESS and became(block) is None else ""


def _stayed(block: Element) -> bool:
    return became(block) is None and not _name(block)


def _item(old: Element | None, new: Element | None) -> Iterator[Item]:
    from vanban.redlining.docx.tables import woven_table

    if old is not None and new is not None:
        yield line_of(old, new) if new.tag == w("p") else woven_table(old, new)
    elif old is not None:
        yield _whole(old, "del")
    elif new is not None:
        yield _whole(new, "ins")


def _whole(block: Element, sign: Sign) -> Item:
    from vanban.redlining.docx.tables import whole_table

    return whole_line(block, sign) if block.tag == w("p") else whole_table(block, sign)
