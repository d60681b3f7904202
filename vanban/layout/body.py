"""The body: legal bases, opening, topics, closing, and the mark that ends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vanban.layout.arrange.outline import outline_topics
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.marked_text import marked, prose
from vanban.layout.numbering import Numbering, number
from vanban.layout.view import Block, Paragraph, Run
from vanban.models.document import BaseDocument
from vanban.text.counting import read_pattern

FINAL_STOPS = " .;,"


def body(setting: ArrangeSetting) -> tuple[Block, ...]:
    """Every block between the title and the ending; the last is kept with what follows."""
    document = setting.resolved.document
    blocks: list[Block] = [*_legal_bases(document)]
    if document.opening:
        blocks += prose(document.opening, ("opening",))
    blocks += number(outline_topics(setting), numbering_of(document))
    if document.closing:
        blocks += prose(document.closing, ("closing",))
    return ended(tuple(blocks), document.end_mark or "")


def numbering_of(document: BaseDocument) -> Numbering:
    """The document's own labels, or the decree's."""
    patterns = tuple(pattern for typed in document.numbering if (pattern := read_pattern(typed)))
    return Numbering(patterns, capitals=document.case != "as_typed")


def _legal_bases(document: BaseDocument) -> Iterator[Paragraph]:
    """A line each, `;` at the end and `.` at the last (PL1-I-II.6a)."""
    last = len(document.legal_bases) - 1
    for index, text in enumerate(document.legal_bases):
        line = text.strip().rstrip(";.") + ("." if index == last else ";")
        yield Paragraph("legal_basis", marked(line), ("legal_bases", index))


def ended(blocks: tuple[Block, ...], mark: str) -> tuple[Block, ...]:
    """The blocks with the end mark in place of the last paragraph's final stop, kept with what follows."""
    if not blocks or not isinstance(blocks[-1], Paragraph):
        return blocks
    last = replace(blocks[-1], keep_with_next=True)
    if mark and last.runs and last.style != "caption" and not last.text.rstrip().endswith(mark):
        last = replace(last, runs=_with_mark(last.runs, mark))
    return (*blocks[:-1], last)


def _with_mark(runs: tuple[Run, ...], mark: str) -> tuple[Run, ...]:
    """The mark in place of the final stop; the number of a footnote stays between the two."""
    *before, last = runs
    if last.footnote is not None:
        return (*(_with_mark(tuple(before), "") if before else ()), last, Run(mark))
    if last.shift != "none":
        return (*runs, Run(mark))
    return (*before, replace(last, text=last.text.rstrip(FINAL_STOPS) + mark))
