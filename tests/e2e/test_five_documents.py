"""The five real documents come out word for word, in all three formats."""

from __future__ import annotations

import pytest

from tests.e2e.built import Files
from tests.e2e.reference_text import NAMES, reference, unmarked
from tests.reading import page, pdf, word
from tests.reading.content import REAL
from tests.reading.pieces import Piece, italics, plain, words_of

READERS = {"docx": word.pieces_of, "pdf": pdf.pieces_of, "html": page.pieces_of}
EVERY_FILE = [(name, form) for name in NAMES for form in READERS]


@pytest.fixture
def pieces(built: dict[str, Files], name: str, form: str) -> list[Piece]:
    return list(READERS[form](getattr(built[name], form)))


def stands_in(words: str, text: str) -> bool:
    """Whether the words stand there as one unbroken run, ending where words end."""
    return f" {words} " in f" {text} "


def test_there_is_a_reference_for_every_real_document() -> None:
    assert sorted(path.stem for path in REAL) == NAMES


@pytest.mark.parametrize(("name", "form"), EVERY_FILE)
def test_every_line_of_the_letterhead_stands_in_the_file(name: str, pieces: list[Piece]) -> None:
    text = plain(pieces)
    lost = [line for line in reference(name).header if not stands_in(unmarked((line,)), text)]
    assert not lost


@pytest.mark.parametrize(("name", "form"), EVERY_FILE)
def test_the_title_stands_in_the_file_in_any_case(name: str, pieces: list[Piece]) -> None:
    assert stands_in(unmarked(reference(name).title).casefold(), plain(pieces).casefold())


@pytest.mark.parametrize(("name", "form"), EVERY_FILE)
def test_the_body_is_one_unbroken_run_of_the_same_words(name: str, pieces: list[Piece]) -> None:
    wanted = words_of(unmarked(reference(name).body))
    text = plain(pieces)
    if not stands_in(" ".join(wanted), text):
        found = text.split()
        longest = max(range(len(found)), key=lambda at: common_length(wanted, found[at:]))
        length = common_length(wanted, found[longest:])
        pytest.fail(f"… {wanted[max(0, length - 5) : length + 5]} is {found[longest + length - 5 :][:10]}")


def common_length(wanted: list[str], found: list[str]) -> int:
    """How many words agree from the start."""
    pairs = enumerate(zip(wanted, found, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(wanted), len(found)))


@pytest.mark.parametrize(("name", "form"), EVERY_FILE)
def test_every_recipient_and_signature_line_stands_in_the_file(name: str, pieces: list[Piece]) -> None:
    text = plain(pieces)
    lines = (*reference(name).recipients, *reference(name).signature)
    assert not [line for line in lines if not stands_in(unmarked((line,)), text)]


@pytest.mark.parametrize(("name", "form"), EVERY_FILE)
def test_the_same_words_are_italic_as_in_the_original_and_no_others(name: str, pieces: list[Piece]) -> None:
    assert italics(pieces) == italics(reference(name).pieces())


@pytest.mark.parametrize("name", NAMES)
def test_the_three_formats_say_the_same_words_in_the_same_order(name: str, built: dict[str, Files]) -> None:
    files = built[name]
    docx = plain(word.pieces_of(files.docx))
    assert plain(pdf.pieces_of(files.pdf)) == docx
    assert plain(page.pieces_of(files.html)) == docx
