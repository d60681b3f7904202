"""Paragraphs with tracked changes: words that came and went, and paragraph signs that did.

Word keeps a paragraph's look in the sign at its end. The last sign of a cell, a header or a body can never go;
`closed` sees to that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace

from vanban.redlining.docx.markup import NOTED, Element, Sign, became, element, is_same, w, without
from vanban.redlining.docx.sections import Section, woven_section

OWN = ("rPr", "sectPr", "pPrChange")
"""What of a paragraph's properties is no look of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its runs, and its sign, which came, went or stayed.

    `now` and `was` are its properties in the new and in the old state, `section` and `old_section` the pages that
    it ends; each is None in a state that lacks it.
    """

    runs: tuple[Element, ...]
    sign: Sign | None
    now: Element | None
    was: Element | None
    section: Section | None = None
    old_section: Section | None = None
    noted: str = ""
    """The numbers of its comments."""


Item = Line | Element
"""A paragraph or a table, woven."""


def line_of(old: Element, new: Element) -> Line:
    """A paragraph that stayed: its words are merged already, and both sides have all of them."""
    runs, noted = tuple(_runs(_merged(old, new), None)), new.get(NOTED, "")
    return Line(runs, None, _look(new), _look(old), Section.of(new), Section.of(old), noted)


def whole_line(paragraph: Element, sign: Sign) -> Line:
    """A paragraph that came or went with all its words."""
    runs, look, section = tuple(_runs(paragraph.findall(w("r")), sign)), _look(paragraph), Section.of(paragraph)
    if sign == "ins":
        return Line(runs, sign, look, None, section=section, noted=paragraph.get(NOTED, ""))
    return Line(runs, sign, None, look, old_section=section)


def closed(items: list[Item]) -> list[Item]:
    """The items so that the last sign stays: it takes the look of the last paragraph of each state."""
    last = max((at for at, item in enumerate(items) if isinstance(item, Line) and item.sign is None), default=-1)
    tail = items[last + 1 :]
    gone, come = _last(tail, "del"), _last(tail, "ins")
    if not tail or not (gone or come):
        return items
    if gone and come:
        between = [item for item in tail if item is not gone and item is not come]
        end = replace(gone, runs=gone.runs + come.runs, sign=None, now=come.now, section=come.section, noted=come.noted)
        return [*items[: last + 1], *between, end]
    stays = items[last]
    assert isinstance(stays, Line)
    between = tail[:-1]
    if gone:
        end = replace(gone, sign=None, now=stays.now, section=stays.section)
        return [*items[:last], replace(stays, sign="del", now=None, section=None), *between, end]
    assert come is not None
    end = replace(come, sign=None, was=stays.was, old_section=stays.old_section)
    return [*items[:last], replace(stays, sign="ins", was=None, old_section=None), *between, end]


def written(item: Item) -> Element:
    """The element of a paragraph or a table."""
    if not isinstance(item, Line):
        return item
    look = item.now if item.sign != "del" else item.was
    assert look is not None
    properties = deepcopy(look)
    if item.sign:
        properties.append(element("rPr", [element(item.sign)]))
    if section := woven_section(item.old_section, item.section):
        properties.append(section)
    if item.now is not None and item.was is not None and not is_same(item.now, item.was):
        properties.append(element("pPrChange", [deepcopy(item.was)]))
    found = element("p", [properties, *item.runs])
    if item.noted:
        found.set(NOTED, item.noted)
    return found


def _last(items: list[Item], sign: Sign) -> Line | None:
    """The last paragraph of a state, among those that only this state has."""
    return next((item for item in reversed(items) if isinstance(item, Line) and item.sign == sign), None)


def _look(paragraph: Element) -> Element:
    properties = paragraph.find(w("pPr"))
    return element("pPr") if properties is None else without(properties, *OWN)


def _merged(old: Element, new: Element) -> Iterator[Element]:
    """The runs of both; those that went as the old state has them, whose first calls of notes may be others."""
    for before, after in zip(old.findall(w("r")), new.findall(w("r")), strict=True):
        yield before if became(after) == "del" else after


def _runs(runs: Iterable[Element], sign: Sign | None) -> Iterator[Element]:
    """The runs, neighbours of one kind in one revision; where a sign is given, all of them are of it."""
    held: list[Element] = []
    kind: Sign | None = None
    for run in runs:
        own = became(run)
        if sign and own and own != sign:
            continue
        if held and (sign or own) != kind:
            yield from _revision(held, kind)
            held = []
        kind = sign or own
        held.append(_as(run, sign) if sign else run)
    yield from _revision(held, kind)


def _revision(runs: Iterable[Element], kind: Sign | None) -> Iterator[Element]:
    if kind is None:
        yield from runs
        return
    filled = [_deleted(run) if kind == "del" else run for run in runs if _has_content(run)]
    if filled:
        yield element(kind, filled)


def _has_content(run: Element) -> bool:
    return any(child.tag not in (w("rPr"), w("t")) or child.text for child in run if child.tag != w("rPr"))


def _deleted(run: Element) -> Element:
    copy = deepcopy(run)
    for text in copy.findall(w("t")):
        text.tag = w("delText")
    return copy


def _as(run: Element, sign: Sign) -> Element:
    """A run in the look that it has in one state."""
    look = run.find(w("rPr"))
    change = None if look is None else look.find(w("rPrChange"))
    if look is None or change is None:
        return run
    copy = deepcopy(run)
    look = copy.find(w("rPr"))
    assert look is not None
    old = change.find(w("rPr"))
    copy.remove(look)
    kept = without(look, "rPrChange") if sign == "ins" else old
    if kept is not None and len(kept):
        copy.insert(0, deepcopy(kept))
    return copy
