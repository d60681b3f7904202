"""A built PDF beside the View it was made of: the lines of each component, where they were set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from tests.reading.pdf import MM, TOP_MARGIN, Line, Rule, is_page_number, lines_of, page_sizes, rules_of
from tests.reading.pieces import words_of
from vanban.layout.view import Block, Paragraph, View

ISSUER_STYLES = ("issuer", "issuer_small")


def squeezed(text: str) -> str:
    """The letters without blanks: a line in a file need not keep them."""
    return "".join(words_of(text))


@dataclass(frozen=True)
class LaidOut:
    """One document as it was set."""

    view: View
    pdf: bytes

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return lines_of(self.pdf)

    @cached_property
    def rules(self) -> list[Rule]:
        return rules_of(self.pdf)

    @cached_property
    def sizes(self) -> list[tuple[float, float]]:
        return page_sizes(self.pdf)

    @property
    def texts(self) -> Iterator[Line]:
        """The lines that must stand inside the text frame: all but page numbers, marks in the margin and the strip."""
        strip = {squeezed(paragraph.text) for paragraph in self.view.contact}
        stamps = [stamp.paragraph for stamp in (self.view.circulation, self.view.draft_mark) if stamp]
        marks = "".join(squeezed(paragraph.text) for paragraph in stamps)
        for line in self.lines:
            text = squeezed(line.text)
            is_mark = line.page == 1 and line.base < TOP_MARGIN and text in marks
            if not (is_page_number(line) or is_mark or (line.page == 1 and text in strip)):
                yield line

    def lines_with(self, text: str) -> list[Line]:
        """Every line that is this text."""
        return [line for line in self.lines if squeezed(line.text) == squeezed(text)]

    def line_with(self, text: str) -> Line:
        """The first line that is this text."""
        return self.lines_with(text)[0]

    def rule_below(self, line: Line) -> Rule:
        """The rule that is drawn next under a line, within 12 points, somewhere under its letters."""
        near = [
            rule
            for rule in self.rules
            if rule.page == line.page
            and 0 < rule.y - line.base < 12
            and line.left < rule.right
            and rule.left < line.right
        ]
        return min(near, key=lambda rule: rule.y)

    def first_pages(self) -> set[int]:
        """Page one, and the page that each annex starts on."""
        labels = {squeezed(annex.label.text) for annex in self.view.annexes}
        tops = {page: next(line for line in self.texts if line.page == page) for page in range(1, len(self.sizes) + 1)}
        return {1} | {page for page, line in tops.items() if squeezed(line.text) in labels}


def width_of(line: Line) -> float:
    """From the first letter's ink to the last's."""
    return line.right - line.left


def center_of(line: Line | Rule) -> float:
    """The middle, from the left edge of the paper, in millimetres."""
    return (line.left + line.right) / 2 / MM


def paragraphs_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs outside tables and pictures."""
    return (block for block in blocks if isinstance(block, Paragraph))
