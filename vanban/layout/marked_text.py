"""From the author's text to paragraphs of runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from vanban.layout.styles import StyleName
from vanban.layout.view import Paragraph, Path
from vanban.text.inline import read_inline
from vanban.text.no_break import bind
from vanban.text.run import Run

LINE_MARKS: dict[str, StyleName] = {"- ": "dash", "+ ": "plus"}


@lru_cache(maxsize=2048)
def marked(text: str, *, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    """The runs of one line, its unbreakable blanks bound; remembered, for a save changes few lines."""
    runs = read_inline(bind(text)).runs
    if not (bold or italic):
        return runs
    return tuple(replace(run, bold=run.bold or bold, italic=run.italic or italic) for run in runs)


def prose(text: str, path: Path, style: StyleName = "body") -> Iterator[Paragraph]:
    """A paragraph for every line that is not blank."""
    for line in text.split("\n"):
        if line.strip():
            typed = line.strip()
            yield Paragraph(LINE_MARKS.get(typed[:2], style), marked(typed), path)
