"""All letters that a document shows, with where they are."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.paragraph import Paragraph, Run
from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.text_lines import TextLine
from vanban.inspection.docx.wording import plain


def all_paragraphs(subject: RecognisedDocx) -> Iterator[tuple[str, Paragraph]]:
    """Every paragraph with the component it belongs to: text, headers and footers, footnotes."""
    names = {line.number: str(each.name) for each in subject.components.values() for line in each.lines}
    for paragraph in subject.docx.paragraphs:
        otherwise = "table" if paragraph.place else "body"
        yield names.get(paragraph.number, otherwise), paragraph
    seen: set[int] = set()
    for section in subject.docx.sections:
        for name, stories in (("header", section.headers), ("footer", section.footers)):
            for story in stories.values():
                if id(story) not in seen:
                    seen.add(id(story))
                    yield from ((name, paragraph) for paragraph in story.paragraphs)
    yield from (("footnote", paragraph) for paragraph in subject.docx.footnotes)


def visible(paragraph: Paragraph) -> Iterator[Run]:
    """The runs that print something, the label of a list among them."""
    runs = (*((paragraph.label,) if paragraph.label else ()), *paragraph.runs)
    return (run for run in runs if run.text.strip() and not run.format.hidden)


def line_of(paragraph: Paragraph, run: Run, component: str) -> TextLine | None:
    """Where a finding on this run points; headers and notes have no paragraph number of the text."""
    if component in ("header", "footer", "footnote"):
        return None
    return TextLine(paragraph, (run,), plain(run.text))
