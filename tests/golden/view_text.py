"""A View as compact text: a line a paragraph, with its component, style, level, and its inline marks visible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vanban.layout.view import (
    Annex,
    Block,
    Cell,
    Ending,
    Letterhead,
    Paragraph,
    Picture,
    Row,
    Run,
    Stamp,
    Table,
    Title,
    View,
)

SHIFTS = {"none": "", "subscript": "~", "superscript": "^"}
NO_BREAK = "\u00a0"


def dump(view: View) -> str:
    """The whole View."""
    return "\n".join(_document(view)) + "\n"


def _document(view: View) -> Iterator[str]:
    properties = view.properties
    yield f"= {properties.title}"
    yield f"= {properties.author} | {properties.number} | {properties.date} | {properties.status}" + (
        " | secret" if properties.secret else ""
    )
    yield from _stamp("circulation", view.circulation)
    yield from _stamp("draft mark", view.draft_mark)
    yield from _letterhead(view.letterhead)
    yield from _title("title", view.title)
    if view.addressees:
        indents = view.addressees.indent.millimetres, view.addressees.dash_indent.millimetres
        yield f"addressees at {indents[0]:g}, dashes at {indents[1]:.1f}"
        yield from _lines("addressees", (view.addressees.first, *view.addressees.others))
    yield from _blocks("body", view.blocks)
    yield from _ending(view.ending)
    yield from _lines("contact", view.contact)
    for annex in view.annexes:
        yield from _annex(annex)
    for note in view.footnotes:
        yield from _lines(f"footnote {note.number}", (note.paragraph,))


def _letterhead(head: Letterhead) -> Iterator[str]:
    yield f"letterhead {head.left_width.millimetres:g} + {head.right_width.millimetres:g}"
    yield from _lines("left", head.left)
    yield f"left rule {head.left_rule.millimetres:.1f}"
    yield from _lines("right", head.right)
    yield f"right rule {head.right_rule.millimetres:.1f}"
    yield from _lines("number", (head.number,) if head.number else ())
    yield from _lines("place", (head.place_and_date,) if head.place_and_date else ())
    for stamp in head.stamps:
        yield from _stamp("stamp", stamp)


def _title(name: str, title: Title) -> Iterator[str]:
    yield from _lines(name, (title.type_name, *title.subject))
    if title.rule:
        yield f"{name} rule {title.rule.millimetres:.1f}"
    yield from _lines(name, (title.subtitle,) if title.subtitle else ())


def _stamp(name: str, stamp: Stamp | None) -> Iterator[str]:
    if stamp:
        yield f"{name} in a frame of {stamp.width.millimetres:.1f} x {stamp.height.millimetres:.1f}"
        yield from _lines(name, (stamp.paragraph,))


def _ending(ending: Ending | None) -> Iterator[str]:
    if ending is None:
        return
    yield f"ending {ending.left_width.millimetres:g} + {ending.right_width.millimetres:g}"
    yield from _lines("recipients", ending.recipients)
    if ending.signature:
        yield from _lines("signature", ending.signature.lines)
        yield from _lines("signature", (ending.signature.note,) if ending.signature.note else ())
        yield f"signature space {ending.signature.space.millimetres:g}"
        yield from _lines("signature", ending.signature.names)


def _annex(annex: Annex) -> Iterator[str]:
    yield "annex on its side" if annex.landscape else "annex"
    yield from _lines("annex", (annex.label, *annex.title))
    yield from _lines("annex", (annex.reference,) if annex.reference else ())
    if annex.rule:
        yield f"annex rule {annex.rule.millimetres:.1f}"
    if annex.inner_title:
        yield from _title("inner title", annex.inner_title)
    yield from _blocks("annex", annex.blocks)
    yield from _ending(annex.ending)


def _blocks(name: str, blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from _table(block)
        elif isinstance(block, Picture):
            yield f"{name} picture {block.width.millimetres:.1f} x {block.height.millimetres:.1f} | {block.alt}"
        else:
            yield from _lines(name, (block,))


def _table(table: Table) -> Iterator[str]:
    yield "table " + " + ".join(f"{width.millimetres:.1f}" for width in table.widths)
    for row in table.head:
        yield _row("head", row)
    for row in table.rows:
        yield _row("row", row)


def _row(name: str, row: Row) -> str:
    return f"| {name}{' splittable' if row.splittable else ''} " + " ".join(f"| {_cell(cell)}" for cell in row.cells)


def _cell(cell: Cell) -> str:
    span = f" {cell.colspan}x{cell.rowspan}" if (cell.colspan, cell.rowspan) != (1, 1) else ""
    text = " / ".join(f"{paragraph.style}: {marked(paragraph.runs)}" for paragraph in cell.paragraphs)
    return f"[{cell.column}{span}] {text}"


def _lines(name: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        level = f" h{paragraph.outline_level}" if paragraph.outline_level else ""
        keep = " keep" if paragraph.keep_with_next else ""
        yield f"{name} {paragraph.style}{level}{keep} | {marked(paragraph.runs)}"


def marked(runs: Iterable[Run]) -> str:
    """The runs with their looks as marks, and unbreakable blanks as `_`."""
    return "".join(_run(run) for run in runs).replace(NO_BREAK, "_")


def _run(run: Run) -> str:
    if run.footnote is not None:
        return f"[^{run.text}]"
    mark = ("**" if run.bold else "") + ("*" if run.italic else "") + SHIFTS[run.shift]
    return f"{mark}{run.text}{mark[::-1]}"
