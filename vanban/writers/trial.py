"""A page with one of each thing that most documents have: the writers are tried on it before there is work for them."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.view import (
    Annex,
    Cell,
    Ending,
    Letterhead,
    Paragraph,
    Properties,
    Row,
    Run,
    Signature,
    Table,
    Title,
    View,
)

WORDS = (Run("Kế hoạch"), Run("số 1/KH-UBND", bold=True), Run("thử", italic=True))


def trial_page() -> View:
    """The page; nobody sees it."""
    body, cell = Paragraph("body", WORDS), Paragraph("table_cell", WORDS)
    heading = Paragraph("heading_1", WORDS, outline_level=1, keep_with_next=True)
    rows = (Row((Cell((cell,), 0), Cell((cell,), 1))),)
    table = Table((Mm(80), Mm(80)), rows, rows)
    signature = Signature((Paragraph("signature_line", WORDS),), None, Mm(20), (Paragraph("signer", WORDS),))
    ending = Ending((Paragraph("recipient", WORDS),), signature, Mm(80), Mm(80))
    title = Title(Paragraph("type_name", WORDS), (Paragraph("subject", WORDS),), Mm(40))
    blocks = (heading, body, Paragraph("dash", WORDS), table, body)
    return View(
        Properties("Thử", "Thử", "Thử", "1", "vi-VN", "2025-01-01", "draft", secret=False),
        None,
        None,
        _letterhead(),
        title,
        None,
        blocks,
        ending,
        (),
        (_annex(blocks),),
        (),
    )


def _letterhead() -> Letterhead:
    left, right = (Paragraph("issuer", WORDS),), (Paragraph("national_name", WORDS),)
    number, date = Paragraph("number", WORDS), Paragraph("place_and_date", WORDS)
    return Letterhead(left, Mm(20), right, Mm(40), number, date, (), Mm(70), Mm(90))


def _annex(blocks: tuple[Paragraph | Table, ...]) -> Annex:
    label, title = Paragraph("annex_label", WORDS), (Paragraph("annex_title", WORDS),)
    return Annex(label, title, None, None, None, blocks, None, landscape=True)
