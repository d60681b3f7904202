"""Tables with tracked changes: rows and cells that came and went, columns of another width."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from vanban.redlining.docx.containers import whole_items, woven
from vanban.redlining.docx.markup import Element, Sign, became, blocks_of, element, is_same, value, w
from vanban.redlining.docx.pairs import in_order
from vanban.redlining.docx.paragraphs import written

CELL_SIGNS: dict[Sign, str] = {"ins": "cellIns", "del": "cellDel"}


def woven_table(old: Element, new: Element) -> Element:
    """A table of both states."""
    return element(
        "tbl",
        [
            _changed(_part(old, "tblPr"), _part(new, "tblPr"), "tblPrChange"),
            _changed(_part(old, "tblGrid"), _part(new, "tblGrid"), "tblGridChange"),
            *_rows(old, new),
        ],
    )


def whole_table(table: Element, sign: Sign) -> Element:
    """A table that came or went: all its rows did."""
    rows = (_whole_row(row, sign) for row in table.findall(w("tr")))
    return element("tbl", [deepcopy(_part(table, "tblPr")), deepcopy(_part(table, "tblGrid")), *rows])


def _rows(old: Element, new: Element) -> Iterator[Element]:
    for one, other in in_order(old.findall(w("tr")), new.findall(w("tr")), _came_or_went):
        if one is not None and other is not None:
            yield from _row(one, other)
        elif one is not None:
            yield _whole_row(one, "del")
        elif other is not None:
            yield _whole_row(other, "ins")


def _row(old: Element, new: Element) -> Iterator[Element]:
    """A row of both states; one whose cells reach over other columns or rows than before goes and comes."""
    pairs = in_order(old.findall(w("tc")), new.findall(w("tc")), _came_or_went)
    cells = list(pairs)
    both = [(one, other) for one, other in cells if one is not None and other is not None]
    if not both or not all(_spans(one) == _spans(other) for one, other in both):
        yield _whole_row(old, "del")
        yield _whole_row(new, "ins")
        return
    properties = _changed(_part(old, "trPr"), _part(new, "trPr"), "trPrChange")
    yield element("tr", [*_filled(properties), *(_cell(one, other) for one, other in cells)])


def _spans(cell: Element) -> tuple[str | None, bool]:
    """The columns that it reaches over, and whether it goes on from above."""
    return value(cell, "tcPr/gridSpan"), value(cell, "tcPr/vMerge") == "continue"


def _cell(old: Element | None, new: Element | None) -> Element:
    if old is not None and new is not None:
        before, after = _part(old, "tcPr"), _part(new, "tcPr")
        if value(old, "tcPr/vMerge") or value(new, "tcPr/vMerge"):
            before, after = _reaching_down(before), _reaching_down(after)
        return element("tc", [_changed(before, after, "tcPrChange"), *woven(old, new)])
    sign: Sign = "del" if old is not None else "ins"
    cell = old if old is not None else new
    assert cell is not None
    properties = deepcopy(_part(cell, "tcPr"))
    properties.append(element(CELL_SIGNS[sign]))
    return element("tc", [properties, *_whole_content(cell, sign)])


def _reaching_down(properties: Element) -> Element:
    """A cell that may begin a joined one; where nothing goes on below, it is a cell like any other."""
    copy = deepcopy(properties)
    if copy.find(w("vMerge")) is None:
        before = [at for at, child in enumerate(copy) if child.tag in (w("tcW"), w("gridSpan"))]
        copy.insert(max(before, default=-1) + 1, element("vMerge", val="restart"))
    return copy


def _whole_row(row: Element, sign: Sign) -> Element:
    properties = deepcopy(_part(row, "trPr"))
    properties.append(element(sign))
    cells = (
        element("tc", [deepcopy(_part(cell, "tcPr")), *_whole_content(cell, sign)]) for cell in row.findall(w("tc"))
    )
    return element("tr", [properties, *cells])


def _whole_content(cell: Element, sign: Sign) -> Iterator[Element]:
    return (written(item) for item in whole_items(list(blocks_of(cell)), sign))


def _came_or_went(piece: Element) -> bool:
    return became(piece) is not None


def _changed(old: Element, new: Element, name: str) -> Element:
    """The new properties, with the old ones in them where they differ."""
    properties = deepcopy(new)
    if not is_same(old, new):
        properties.append(element(name, [deepcopy(old)]))
    return properties


def _part(parent: Element, name: str) -> Element:
    found = parent.find(w(name))
    return element(name) if found is None else found


def _filled(properties: Element) -> list[Element]:
    return [properties] if len(properties) else []
