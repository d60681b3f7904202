"""Paragraphs of two states as one: the same paragraph in other words or another look, or one that came or went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vanban.history.likeness import words
from vanban.layout.view import Paragraph
from vanban.redlining.aligning import Pairs, merged
from vanban.redlining.runs import mark_runs, merge_runs
from vanban.redlining.weighing import Weighed, align_weighed
from vanban.text.mark import Kind, Mark

Paragraphs = tuple[Paragraph, ...]


def merge_paragraph(old: Paragraph, new: Paragraph) -> Paragraph:
    """One paragraph with the words of both; marked as changed where its look is another."""
    was = replace(old, runs=(), path=new.path)
    mark = Mark("changed", was=was) if replace(new, runs=()) != was else None
    return replace(new, runs=merge_runs(old.runs, new.runs), mark=mark)


def mark_paragraph(paragraph: Paragraph, kind: Kind, move: int = 0) -> Paragraph:
    """The paragraph as one that came or went, with all its words."""
    return replace(paragraph, runs=mark_runs(paragraph.runs, Mark(kind, move)), mark=Mark(kind, move))


def merge_optional(old: Paragraph | None, new: Paragraph | None) -> Paragraph | None:
    """What stands in a place that holds one paragraph or none."""
    if old is None or new is None:
        return mark_paragraph(old, "deleted") if old else mark_paragraph(new, "inserted") if new else None
    return merge_paragraph(old, new)


def merge_paragraphs(old: Paragraphs, new: Paragraphs, *, in_place: bool = False) -> Paragraphs:
    """Lines of one list; `in_place` takes those that are not alike for each other where as many went as came."""
    if [line.text for line in old] == [line.text for line in new]:
        return tuple(map(merge_paragraph, old, new))
    pairs = align_weighed(_weighed(old), _weighed(new))
    rows = merged(old, new, with_replaced(pairs, len(old), len(new)) if in_place else pairs)
    return tuple(_one(old, new, i, j) for i, j in rows)


def with_replaced(pairs: Pairs, old: int, new: int) -> Pairs:
    """The pairs, and those between them where as many are left over on either side."""
    found: Pairs = []
    i = j = 0
    for one, other in [*pairs, (old, new)]:
        if one - i == other - j:
            found += zip(range(i, one), range(j, other), strict=True)
        found.append((one, other))
        i, j = one + 1, other + 1
    return found[:-1]


def _one(old: Paragraphs, new: Paragraphs, i: int | None, j: int | None) -> Paragraph:
    if i is None or j is None:
        return mark_paragraph(new[j], "inserted") if j is not None else mark_paragraph(old[i or 0], "deleted")
    return merge_paragraph(old[i], new[j])


def _weighed(paragraphs: Sequence[Paragraph]) -> list[Weighed[Paragraph]]:
    return [Weighed(each, words(each.text), "line", each.text) for each in paragraphs]
