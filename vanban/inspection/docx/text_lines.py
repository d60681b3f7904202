"""Lines of text as the author made them: a paragraph's stretches between line breaks and tabs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from vanban.inspection.docx.lines import is_underscores
from vanban.inspection.docx.paragraph import Paragraph, Run, shown
from vanban.inspection.docx.wording import folded, plain
from vanban.law.nd30 import NATIONAL_MOTTO, NATIONAL_NAME
from vanban.values import dataclass

SEPARATOR = re.compile(r"\n|\t+")
SEPARATOR_WITH_SPACES = re.compile(r"\n|\t+| {4,}(?=\S)")
NATIONAL = (folded(NATIONAL_NAME.text), folded(NATIONAL_MOTTO.text))


@dataclass(frozen=True, slots=True)
class TextLine:
    """A stretch of one paragraph; `column` counts the tabs before it on its line."""

    paragraph: Paragraph
    runs: tuple[Run, ...]
    text: str
    column: int = 0

    @property
    def number(self) -> int:
        """The number of its paragraph."""
        return self.paragraph.number

    @property
    def folded(self) -> str:
        """The text for comparing."""
        return folded(self.text)

    @property
    def is_centred(self) -> bool:
        """Whether it stands in the middle of its column."""
        return self.paragraph.format.align == "center"

    @property
    def is_bold(self) -> bool:
        """Whether every letter is bold."""
        return all(run.format.bold for run in self.runs)


def text_lines(paragraphs: Iterable[Paragraph]) -> Iterator[TextLine]:
    """The lines with words in them, in order."""
    for paragraph in paragraphs:
        if not paragraph.is_empty and not is_underscores(paragraph.text):
            yield from _lines(paragraph)


def _lines(paragraph: Paragraph) -> Iterator[TextLine]:
    text = paragraph.text
    beside = any(name in folded(text) for name in NATIONAL)
    separator = SEPARATOR_WITH_SPACES if beside else SEPARATOR
    start = column = 0
    for match in (*separator.finditer(text), None):
        end = match.start() if match else len(text)
        words = plain(text[start:end])
        if words:
            yield TextLine(paragraph, tuple(_cut(paragraph.runs, start, end)), words, column)
        if match:
            column = 0 if match[0] == "\n" else column + 1
            start = match.end()


def _cut(runs: tuple[Run, ...], start: int, end: int) -> Iterator[Run]:
    """The parts of runs between two places of the text, without those that print nothing."""
    at = 0
    for run in runs:
        words = shown(run)
        part = words[max(0, start - at) : max(0, end - at)]
        at += len(words)
        if part.strip():
            yield replace(run, text=part)
