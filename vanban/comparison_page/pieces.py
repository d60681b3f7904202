"""A View as one row of pieces, from the letterhead to the footnotes: what stands level with what on two sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vanban.layout.view import Addressees, Annex, Block, Ending, Footnote, Paragraph, Table, Title, View
from vanban.text.mark import Kind

PieceKind = Literal["head", "title", "addressees", "block", "ending", "contact", "annex", "notes"]
Content = View | Title | Addressees | Block | Ending | Annex | tuple[Paragraph, ...] | tuple[Footnote, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing of a page; an annex stands here for its label and title alone, a View for its letterhead."""

    kind: PieceKind
    content: Content
    landscape: bool = False

    @property
    def mark(self) -> Kind | None:
        """What became of it as a whole."""
        if isinstance(self.content, tuple):
            kinds = {each.mark.kind if each.mark else None for each in self.content}
            return kinds.pop() if len(kinds) == 1 else None
        if isinstance(self.content, View) or self.content.mark is None:
            return None
        return self.content.mark.kind

    @property
    def shown(self) -> tuple[object, ...]:
        """What of it is seen here."""
        content = self.content
        if isinstance(content, View):
            return content.circulation, content.draft_mark, content.letterhead
        if isinstance(content, Annex):
            return content.label, content.title, content.reference, content.inner_title
        return content if isinstance(content, tuple) else (content,)

    @property
    def move(self) -> int:
        """The number that both places of what moved share; 0 where it did not."""
        content = self.content
        return content.mark.move if isinstance(content, Paragraph | Table) and content.mark else 0


def pieces_of(view: View) -> Iterator[Piece]:
    """Every piece in reading order; the footnotes of all parts at the end, whoever calls them."""
    yield Piece("head", view)
    yield Piece("title", view.title)
    if view.addressees:
        yield Piece("addressees", view.addressees)
    yield from (Piece("block", block) for block in view.blocks)
    if view.ending:
        yield Piece("ending", view.ending)
    if view.contact:
        yield Piece("contact", view.contact)
    for annex in view.annexes:
        yield from _annex(annex)
    if view.footnotes:
        yield Piece("notes", view.footnotes)


def _annex(annex: Annex) -> Iterator[Piece]:
    yield Piece("annex", annex, annex.landscape)
    yield from (Piece("block", block, annex.landscape) for block in annex.blocks)
    if annex.ending:
        yield Piece("ending", annex.ending, annex.landscape)
