"""Every example, and not only the five documents, says the same in all formats."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.e2e.built import Files
from tests.reading import page, pdf, word
from tests.reading.content import DOCUMENTS, view_of
from tests.reading.pieces import plain
from vanban.layout.view import Paragraph, Table, View

PARTS = ("header_first", "document", "footer_first", "footnotes")
"""A word file's parts that hold text, in the order of a page."""

every_document = pytest.mark.parametrize("name", [path.stem for path in DOCUMENTS])


def text_of_docx(files: Files) -> str:
    return " ".join(plain(word.pieces_of(files.docx, part)) for part in PARTS if part in word.part_names(files.docx))


def view_named(name: str) -> View:
    return view_of(next(path for path in DOCUMENTS if path.stem == name))


def head_words(view: View) -> Counter[str]:
    """The words of all table heads, which a PDF repeats on every page."""
    blocks = (*view.blocks, *(block for annex in view.annexes for block in annex.blocks))
    rows = (row for block in blocks if isinstance(block, Table) for row in block.head)
    return Counter(word for row in rows for cell in row.cells for p in cell.paragraphs for word in p.text.split())


def words(text: str, view: View) -> Counter[str]:
    """How often each word stands there; the numbers before footnotes are the reader's own and count for nothing."""
    numbers = {str(note.number) for note in view.footnotes}
    for note in view.footnotes:
        first = note.paragraph.text.split()[0]
        text = text.replace(f"{note.number}{first}", first)
    return Counter(word for word in text.split() if word not in numbers)


@every_document
def test_a_word_file_and_a_page_hold_the_same_words(name: str, built: dict[str, Files]) -> None:
    view = view_named(name)
    assert words(plain(page.pieces_of(built[name].html)), view) == words(text_of_docx(built[name]), view)


@every_document
def test_a_pdf_holds_the_same_words_but_for_repeated_table_heads(name: str, built: dict[str, Files]) -> None:
    view = view_named(name)
    pdf_words = words(plain(pdf.pieces_of(built[name].pdf)), view)
    page_words = words(plain(page.pieces_of(built[name].html)), view)
    assert not page_words - pdf_words
    assert set(pdf_words - page_words) <= set(head_words(view))


@every_document
def test_the_body_ends_once_with_its_mark(name: str, built: dict[str, Files]) -> None:
    view = view_named(name)
    last = view.blocks[-1]
    wanted = 1 + sum(isinstance(annex.blocks[-1], Paragraph) for annex in view.annexes if annex.blocks)
    if isinstance(last, Paragraph) and last.text.endswith("./."):
        for text in (plain(page.pieces_of(built[name].html)), plain(pdf.pieces_of(built[name].pdf))):
            assert text.count("./.") == wanted
    else:
        assert "./." not in plain(page.pieces_of(built[name].html))
