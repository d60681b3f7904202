"""The View as one stream of blocks, as a reader goes through the pages."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.layout.view import Annex, Block, Ending, Letterhead, Paragraph, Title, View


def reading_order(view: View) -> Iterator[Block]:
    """Every paragraph and table, the notes of the foot left out."""
    yield from (stamp.paragraph for stamp in (view.circulation, view.draft_mark) if stamp)
    yield from _letterhead(view.letterhead)
    yield from _title(view.title)
    if view.addressees:
        yield from (view.addressees.first, *view.addressees.others)
    yield from view.blocks
    yield from _ending(view.ending)
    yield from view.contact
    for annex in view.annexes:
        yield from _annex(annex)


def _letterhead(letterhead: Letterhead) -> Iterator[Paragraph]:
    yield from (*letterhead.left, *letterhead.right)
    yield from _present(letterhead.number, letterhead.place_and_date)
    yield from (stamp.paragraph for stamp in letterhead.stamps)


def _title(title: Title) -> Iterator[Paragraph]:
    yield from (title.type_name, *title.subject, *_present(title.subtitle))


def _ending(ending: Ending | None) -> Iterator[Paragraph]:
    if ending is None:
        return
    yield from ending.recipients
    if signature := ending.signature:
        yield from (*signature.lines, *_present(signature.note), *signature.names)


def _annex(annex: Annex) -> Iterator[Block]:
    yield from (annex.label, *annex.title, *_present(annex.reference))
    if annex.inner_title:
        yield from _title(annex.inner_title)
    yield from annex.blocks
    yield from _ending(annex.ending)


def _present(*paragraphs: Paragraph | None) -> Iterator[Paragraph]:
    yield from (paragraph for paragraph in paragraphs if paragraph)
