"""The annexes of two states as one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vanban.history.likeness import words
from vanban.layout.blocks import paragraphs_of
from vanban.layout.view import Annex, Paragraph
from vanban.redlining.aligning import merged
from vanban.redlining.blocks import mark_block, merge_blocks
from vanban.redlining.components import mark_ending, mark_title, merge_ending, merge_title
from vanban.redlining.paragraphs import mark_paragraph, merge_optional, merge_paragraph, merge_paragraphs, with_replaced
from vanban.redlining.weighing import Weighed, align_weighed
from vanban.text.mark import Kind, Mark

Annexes = tuple[Annex, ...]

SAME_ANNEX = 30.0
"""An annex of which so much is left is the same."""


def merge_annexes(old: Annexes, new: Annexes) -> Annexes:
    """Every annex of either state; as many as went and came in one place are taken for each other."""
    pairs = with_replaced(align_weighed(_weighed(old), _weighed(new)), len(old), len(new))
    return tuple(_both(old, new, i, j) for i, j in merged(old, new, pairs))


def _both(old: Annexes, new: Annexes, i: int | None, j: int | None) -> Annex:
    if i is None or j is None:
        return _marked(new[j], "inserted") if j is not None else _marked(old[i or 0], "deleted")
    return _merge_annex(old[i], new[j])


def _merge_annex(old: Annex, new: Annex) -> Annex:
    inner, was_inner = new.inner_title, old.inner_title
    if inner and was_inner:
        inner = merge_title(was_inner, inner)
    elif inner or was_inner:
        inner = mark_title(inner, "inserted") if inner else mark_title(was_inner, "deleted") if was_inner else None
    is_changed = (old.rule, old.landscape) != (new.rule, new.landscape)
    return replace(
        new,
        label=merge_paragraph(old.label, new.label),
        title=merge_paragraphs(old.title, new.title, in_place=True),
        reference=merge_optional(old.reference, new.reference),
        inner_title=inner,
        blocks=merge_blocks(old.blocks, new.blocks),
        ending=merge_ending(old.ending, new.ending),
        mark=Mark("changed", was=old) if is_changed else None,
    )


def _marked(annex: Annex, kind: Kind) -> Annex:
    return replace(
        annex,
        label=mark_paragraph(annex.label, kind),
        title=tuple(mark_paragraph(line, kind) for line in annex.title),
        reference=mark_paragraph(annex.reference, kind) if annex.reference else None,
        inner_title=mark_title(annex.inner_title, kind) if annex.inner_title else None,
        blocks=tuple(mark_block(block, kind) for block in annex.blocks),
        ending=mark_ending(annex.ending, kind) if annex.ending else None,
        mark=Mark(kind),
    )


def _weighed(annexes: Sequence[Annex]) -> list[Weighed[Annex]]:
    texts = [_text(annex) for annex in annexes]
    return [Weighed(annex, words(text), "annex", text, SAME_ANNEX) for annex, text in zip(annexes, texts, strict=True)]


def _text(annex: Annex) -> str:
    lines: tuple[Paragraph, ...] = (*annex.title, *paragraphs_of(annex.blocks))
    return " ".join(line.text for line in lines)
