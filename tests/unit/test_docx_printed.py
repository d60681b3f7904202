"""The Word document as LibreOffice prints it: a second opinion."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.sample_view import VIEW
from tests.unit.docx_reading import SETTING
from vanban.writers.docx import write_docx


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as LibreOffice prints it: a second opinion."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed: no second opinion on the Word document")
    folder = tmp_path_factory.mktemp("printed")
    (folder / "sample.docx").write_bytes(write_docx(VIEW, SETTING))
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [
        office,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(folder / "sample.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / "sample.pdf"


def test_libreoffice_prints_every_word_on_the_pages_they_belong_to(printed: Path) -> None:
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(printed)]
    assert len(pages) == 3
    assert "Nguyễn Văn Ví Dụ" in pages[0]
    assert "<b>&amp;</b> #let" in pages[0]
    assert "Theo số liệu báo cáo." in pages[0]
    assert VIEW.contact[0].text in pages[0]
    assert pages[1].startswith("Phụ lục I")
    assert pages[2].startswith("Phụ lục II")


def test_libreoffice_turns_the_landscape_annex(printed: Path) -> None:
    sizes = [page.get_size() for page in pypdfium2.PdfDocument(printed)]
    assert [width > height for width, height in sizes] == [False, True, False]
