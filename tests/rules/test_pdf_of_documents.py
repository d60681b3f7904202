"""The documents of content/, built by the project's own writers: the rules of a PDF find nothing in them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from vanban import project
from vanban.diagnostics.severity import Severity
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.view import View
from vanban.pipeline.checking import check
from vanban.pipeline.shared import load_shared
from vanban.rules.auditing_pdf import audit_pdf
from vanban.writers.formats import writer
from vanban.writers.setting import Setting

DOCUMENTS = sorted(path for path in project.CONTENT.rglob("*.yaml") if "_shared" not in path.parts)
WITHOUT_END_MARK = "bao-cao-ban-chi-dao-vi-du"
"""Says `end_mark: "."` on purpose."""
OFFICE_SECONDS = 300


def view_of(path: Path) -> View:
    setting, fonts = Setting(), load_fonts(project.FONTS)
    resolved = check(path, load_shared().directory, fonts).resolved
    assert resolved is not None
    return lay_out(resolved, setting.profile, fonts)


def codes_in(pdf: bytes) -> set[str]:
    return {finding.code for finding in audit_pdf(pdf).findings if finding.severity is not Severity.INFO}


def lawful(path: Path) -> set[str]:
    return {"P13"} if path.stem == WITHOUT_END_MARK else set()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_no_rule_finds_anything_in_a_document_of_ours(path: Path) -> None:
    assert codes_in(writer("pdf")(view_of(path), Setting())) == lawful(path)


@pytest.fixture(scope="module")
def printed_by_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every document as a Word file, printed to PDF by LibreOffice."""
    office = shutil.which("soffice")
    if office is None:
        if os.environ.get("VANBAN_NO_SKIP") == "1":
            pytest.fail("soffice is not installed")
        pytest.skip("soffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    for path in DOCUMENTS:
        (folder / f"{path.stem}.docx").write_bytes(writer("docx")(view_of(path), Setting()))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(file) for file in folder.glob("*.docx")]
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=OFFICE_SECONDS)
    return folder


def test_no_rule_finds_anything_in_what_libreoffice_prints(printed_by_office: Path) -> None:
    found = {path.stem: codes_in((printed_by_office / f"{path.stem}.pdf").read_bytes()) for path in DOCUMENTS}
    assert found == {path.stem: lawful(path) for path in DOCUMENTS}
