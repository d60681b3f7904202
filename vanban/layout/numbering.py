"""From topics to paragraphs: labels counted, headings made, outline levels without a gap (PL1-I-II.6, V row 6b)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from vanban.layout.marked_text import marked, prose
from vanban.layout.styles import StyleName
from vanban.layout.topics import LabelStyle, Line, Piece, Prose, Topic
from vanban.layout.view import Block, Paragraph, Picture, Table
from vanban.text.counting import LabelPattern
from vanban.text.run import Run
from vanban.values import dataclass

HEADINGS: tuple[StyleName, ...] = ("heading_1", "heading_2", "heading_3", "heading_4")
MARKS: tuple[tuple[str, StyleName], ...] = (("-", "dash"), ("+", "plus"))
LINE_STYLES: dict[str, StyleName] = {"- ": "dash", "+ ": "plus", "": "body"}
BLANK = Run(" ")
MORE_FOLLOWS = (":", ".", "?", "!", ";")


@dataclass(frozen=True, slots=True)
class Numbering:
    """The patterns of the levels, and whether first-level headings are set in capitals."""

    patterns: tuple[LabelPattern, ...]
    capitals: bool = True


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk stands: the numbers of the ancestors, how many headings are above, and whether a dash line is."""

    numbers: tuple[int, ...] = ()
    headings: int = 0
    under_mark: bool = False

    @property
    def level(self) -> int:
        return len(self.numbers)


def number(pieces: tuple[Piece, ...], numbering: Numbering) -> tuple[Block, ...]:
    """The blocks of these pieces, in order."""
    return _kept_with_tables(tuple(_blocks(pieces, numbering, _Place())))


def _kept_with_tables(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with every paragraph that introduces a table kept on its page."""
    following = (*blocks, None)[1:]
    return tuple(
        replace(block, keep_with_next=True) if isinstance(block, Paragraph) and isinstance(after, Table) else block
        for block, after in zip(blocks, following, strict=True)
    )


def _blocks(pieces: tuple[Piece, ...], numbering: Numbering, place: _Place) -> Iterator[Block]:
    count = 0
    for piece in pieces:
        if isinstance(piece, Topic):
            counts = piece.numbered and not piece.label
            count = (piece.number or count + 1) if counts else count
            yield from _topic(piece, numbering, _Place((*place.numbers, count), place.headings, place.under_mark))
        elif isinstance(piece, Table | Picture | Paragraph):
            yield piece
        elif isinstance(piece, Line):
            yield _line(replace(piece, mark="+ ") if place.under_mark and piece.mark else piece)
        else:
            yield from prose(piece.text, piece.path)


def _topic(topic: Topic, numbering: Numbering, place: _Place) -> Iterator[Block]:
    label = _label(topic, numbering, place)
    under_mark = place.under_mark or any(label == mark for mark, _ in MARKS)
    if not topic.heading:
        yield from _sentence(label, topic, numbering, _Place(place.numbers, place.headings, under_mark))
        return
    heading, rest = _heading(label, topic, numbering, place)
    yield heading
    below = _Place(place.numbers, place.headings + (heading.outline_level is not None), under_mark)
    yield from _blocks(rest, numbering, below)


def _label(topic: Topic, numbering: Numbering, place: _Place) -> str:
    if topic.label or not topic.numbered:
        return topic.label
    if place.level <= len(numbering.patterns):
        return numbering.patterns[place.level - 1].label(place.numbers)
    return MARKS[min(place.level - len(numbering.patterns), len(MARKS)) - 1][0]


def _sentence(label: str, topic: Topic, numbering: Numbering, place: _Place) -> Iterator[Block]:
    """A label before the first paragraph; the label alone where nothing follows that could carry it."""
    blocks = list(_blocks(topic.content, numbering, place))
    first = blocks[0] if blocks and topic.content and isinstance(topic.content[0], Prose) else None
    if label and isinstance(first, Paragraph):
        blocks[0] = replace(first, runs=(Run(f"{label} "), *first.runs))
    elif label:
        blocks.insert(0, Paragraph("body", (Run(label),), topic.path))
    yield from blocks


def _heading(label: str, topic: Topic, numbering: Numbering, place: _Place) -> tuple[Paragraph, tuple[Piece, ...]]:
    text = topic.heading.upper() if _in_capitals(topic, numbering, place) else topic.heading
    lead = f"{label} " if label else ""
    path = topic.heading_path or topic.path
    style, is_mark = _heading_style(label, place)
    first = topic.content[0] if topic.content else None
    if topic.run_in and isinstance(first, Prose):
        opening = text if text.endswith(MORE_FOLLOWS) else f"{text}:"
        return _run_in(marked(f"{lead}{opening}", bold=not is_mark), first, path), _rest(first, topic.content)
    runs = (Run(lead), *marked(text)) if lead else marked(text)
    level = None if is_mark else place.headings + 1
    return Paragraph(style, runs, path, level, keep_with_next=bool(topic.content)), topic.content


def _in_capitals(topic: Topic, numbering: Numbering, place: _Place) -> bool:
    return place.level == 1 and numbering.capitals and not topic.as_typed


def _heading_style(label: str, place: _Place) -> tuple[StyleName, bool]:
    for mark, style in MARKS:
        if label == mark:
            return style, True
    return HEADINGS[min(place.headings, len(HEADINGS) - 1)], False


def _run_in(heading: tuple[Run, ...], first: Prose, path: tuple[str | int, ...]) -> Paragraph:
    line = first.text.split("\n", 1)[0]
    return Paragraph("body", (*heading, BLANK, *marked(line)), first.path or path)


def _rest(first: Prose, content: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """What is left once the first line stands beside the heading."""
    _, _, below = first.text.partition("\n")
    return (Prose(below, first.path), *content[1:]) if below.strip() else content[1:]


def _line(line: Line) -> Paragraph:
    runs: list[Run] = [Run(line.mark)] if line.mark else []
    if line.label:
        label = _label_run(line.label, line.label_style)
        runs += [label, BLANK] if line.text else [label]
    runs += marked(line.text)
    for tail in line.tails:
        runs += [BLANK, _label_run(tail.label, line.label_style), BLANK, *marked(tail.text)]
    return Paragraph(LINE_STYLES[line.mark], tuple(runs), line.path)


@lru_cache(maxsize=64)
def _label_run(label: str, style: LabelStyle) -> Run:
    return Run(f"{label}:", bold=style == "bold", italic=style == "italic")
