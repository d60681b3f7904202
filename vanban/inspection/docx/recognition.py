"""What each part of a foreign document is, by its words, its place and its form; never by the names of its styles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vanban.inspection.docx.annexes import Annex, annexes_of
from vanban.inspection.docx.body import BodyParagraph, body_paragraphs
from vanban.inspection.docx.component import Component, ComponentName
from vanban.inspection.docx.ending import ending_components
from vanban.inspection.docx.head import head_components
from vanban.inspection.docx.model import InspectedDocx, LineObject, Table
from vanban.inspection.docx.text_lines import TextLine, text_lines
from vanban.inspection.docx.title import LETTER_SUBJECT, title_components


@dataclass(frozen=True)
class RecognisedDocx:
    """A document with its components told apart."""

    docx: InspectedDocx
    components: Mapping[ComponentName, Component]
    body: tuple[BodyParagraph, ...]
    annexes: tuple[Annex, ...]
    annex_bodies: tuple[tuple[BodyParagraph, ...], ...]

    def component(self, name: ComponentName) -> Component:
        """The component of this name."""
        return self.components[name]

    def lines(self, name: ComponentName) -> tuple[TextLine, ...]:
        """Its lines; none where it was not found."""
        return self.components[name].lines

    @property
    def is_letter(self) -> bool:
        """Whether it is a công văn: no type, but «V/v»."""
        subject = self.lines("subject")
        return not self.lines("type_name") and bool(subject and LETTER_SUBJECT.match(subject[0].folded))

    def table_of(self, name: ComponentName) -> Table | None:
        """The table that holds the component."""
        lines = self.lines(name)
        place = lines[0].paragraph.place if lines else None
        return None if place is None else self.docx.tables[place.table]

    def rule_under(self, lines: tuple[TextLine, ...]) -> LineObject | None:
        """The line under the last of these; under texts set beside each other by tabs, the one on its side."""
        if not lines:
            return None
        rules = [rule for rule in self.docx.lines if rule.under == lines[-1].number]
        return next((rule for rule in rules if _is_on_its_side(rule, lines[-1])), None)


def _is_on_its_side(rule: LineObject, line: TextLine) -> bool:
    if "\t" not in line.paragraph.text or rule.centre is None:
        return True
    return (rule.centre > line.paragraph.column * 0.5) == (line.column > 0)


def recognise(docx: InspectedDocx) -> RecognisedDocx:
    """The document's components."""
    lines = tuple(text_lines(docx.paragraphs))
    annexes = annexes_of(lines, docx)
    end = annexes[0].first if annexes else len(docx.paragraphs) + 1
    own = tuple(line for line in lines if line.number < end)
    components = _components(docx, own)
    bases = {line.number for line in components["legal_bases"].lines}
    taken = {line.number for each in components.values() for line in each.lines} - bases
    body = tuple(body_paragraphs(docx.paragraphs[: end - 1], taken | _around(components, own), bases))
    bodies = tuple(tuple(_annex_body(docx, annex)) for annex in annexes)
    return RecognisedDocx(docx, components, body, annexes, bodies)


def _components(docx: InspectedDocx, lines: tuple[TextLine, ...]) -> dict[ComponentName, Component]:
    found = {each.name: each for each in head_components(lines)}
    head = {line.number for each in found.values() for line in each.lines}
    ruled = frozenset(rule.under for rule in docx.lines)
    found |= {each.name: each for each in title_components(lines, ruled, head)}
    found |= {each.name: each for each in ending_components(lines, docx.paragraphs)}
    return found


def _around(components: Mapping[ComponentName, Component], lines: tuple[TextLine, ...]) -> set[int]:
    """Paragraphs before the subject and after the signature: head and ending, whatever they say."""
    opening = [line.number for name in ("type_name", "subject") for line in components[name].lines]
    closing = [line.number for name in ("recipients_heading", "signature_lines") for line in components[name].lines]
    first, last = max(opening, default=0), min(closing, default=len(lines) and lines[-1].number + 1)
    return {line.number for line in lines if line.number <= first or line.number >= last}


def _annex_body(docx: InspectedDocx, annex: Annex) -> tuple[BodyParagraph, ...]:
    taken = {line.number for line in (annex.label, *annex.title, *annex.reference)}
    return tuple(body_paragraphs(docx.paragraphs[annex.first - 1 : annex.last], taken, set()))
