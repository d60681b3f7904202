"""What the layout and the writers make today, line for line."""

from __future__ import annotations

from tests.golden.accepting import HERE, compare, compare_file
from tests.golden.view_text import dump
from tests.golden.written_text import docx_parts, html_files, pdf_text
from tests.reading.content import DOCUMENTS, view_of
from tests.sample_view import VIEW
from vanban import project
from vanban.layout.fonts import METRICS, measure_fonts, metrics_text
from vanban.writers.docx import write_docx
from vanban.writers.html import write_html
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting


def test_the_letters_of_the_faces_are_measured_as_accepted() -> None:
    compare_file(project.FONTS / METRICS, metrics_text(measure_fonts(project.FONTS)))


def test_every_document_is_laid_out_as_accepted() -> None:
    compare(HERE / "views", {f"{path.stem}.txt": dump(view_of(path)) for path in DOCUMENTS})


def test_word_files_are_written_as_accepted() -> None:
    compare(HERE / "docx", docx_parts(write_docx(VIEW, Setting())))


def test_pages_are_written_as_accepted() -> None:
    compare(HERE / "html", html_files(write_html(VIEW, Setting())))


def test_pdf_files_are_written_as_accepted() -> None:
    compare(HERE / "pdf", {"sample.txt": pdf_text(write_pdf(VIEW, Setting()))})


def test_every_golden_has_a_test() -> None:
    folders = {path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == {"views", "docx", "html", "pdf"}
