"""LibreOffice opens the DOCX and finds the same words on as many pages, broken into lines alike."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.built import Files
from tests.e2e.reference_text import NAMES
from tests.reading import pdf, word
from tests.reading.pieces import plain, words_of

OFFICE = shutil.which("soffice")
PLAN = "kh-ubnd-lang-son-240-2025"


@pytest.fixture(scope="module")
def converted(built: dict[str, Files], tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The five DOCX as PDF files made by LibreOffice."""
    if OFFICE is None:
        if os.environ.get("VANBAN_NO_SKIP") == "1":
            pytest.fail("LibreOffice is needed and not installed")
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    sources = [built[name].folder / f"{name}.docx" for name in NAMES]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    made = {path.stem: path.read_bytes() for path in Path(folder).glob("*.pdf")}
    assert sorted(made) == NAMES
    return made


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_reads_the_same_words(name: str, converted: dict[str, bytes], built: dict[str, Files]) -> None:
    shown = "".join(plain(pdf.pieces_of(converted[name])).split())
    assert shown == "".join(plain(word.pieces_of(built[name].docx)).split())


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_needs_as_many_pages_but_for_one(
    name: str, converted: dict[str, bytes], built: dict[str, Files]
) -> None:
    assert abs(len(pdf.page_sizes(converted[name])) - len(pdf.page_sizes(built[name].pdf))) <= 1


def test_the_first_page_of_plan_240_breaks_into_the_same_lines(
    converted: dict[str, bytes], built: dict[str, Files]
) -> None:
    office, own = (first_page(content) for content in (converted[PLAN], built[PLAN].pdf))
    assert office == own


def first_page(content: bytes) -> list[list[str]]:
    """The words of each line of page one, from the top."""
    lines = [line for line in pdf.lines_of(content) if line.page == 1]
    return [words_of(line.text) for line in sorted(lines, key=lambda line: (round(line.base), line.left))]
