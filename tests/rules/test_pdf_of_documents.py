"""The documents of content/, built by the project's own writers: the rules of a PDF find nothing in them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from vanban import project
from vanban.diagnostics.severity import Severity
from vanban.inspection.pdf.frame import frame_of
from vanban.inspection.pdf.letters import Face, Glyph, Line, Run
from vanban.inspection.pdf.lines import lines_of
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


LONG_TEXT = "Đoạn văn dài nói về phương hướng công tác năm tới của địa phương và các nhiệm vụ trọng tâm. "
LONG_SUBJECT = "Kết quả thực hiện nhiệm vụ phát triển kinh tế, văn hóa, xã hội, bảo đảm quốc phòng, an ninh; "
LONG_ISSUER = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, dân dụng và phát triển nông thôn"
PLAIN = {
    "issuer": "UBND tỉnh Lạng Sơn",
    "number": "5",
    "date": "2026-03-02",
    "subject": "Kết quả thực hiện nhiệm vụ năm 2025",
}
WITHOUT_ENDING: dict[str, tuple[dict[str, str], str]] = {
    "one short line": ({}, "Đoạn văn."),
    "one long line": ({}, LONG_TEXT),
    "two lines": ({}, LONG_TEXT + "Đoạn này còn một dòng nữa."),
    "a long subject over a short text": ({"subject": f'"{LONG_SUBJECT * 4}và đối ngoại"'}, "Đoạn văn."),
    "a long subject over a long text": ({"subject": f'"{LONG_SUBJECT * 4}và đối ngoại"'}, LONG_TEXT * 5),
    "an issuer of many lines": ({"letterhead": f'["Ủy ban nhân dân tỉnh Lạng Sơn", "{LONG_ISSUER}"]'}, LONG_TEXT),
    "a national issuer": ({"issuer": "Bộ Khoa học và Công nghệ"}, LONG_TEXT),
}


@pytest.mark.parametrize(("keys", "text"), WITHOUT_ENDING.values(), ids=WITHOUT_ENDING.keys())
def test_no_rule_finds_anything_in_a_report_without_recipients(keys: dict[str, str], text: str, tmp_path: Path) -> None:
    source = tmp_path / "bao-cao.yaml"
    head = "".join(f"{key}: {value}\n" for key, value in (PLAIN | keys).items())
    section = f'sections:\n  - heading: Phương hướng\n    text: "{text.strip()}"\n'
    source.write_text(f"type: report\n{head}{section}", encoding="utf-8")
    assert codes_in(writer("pdf")(view_of(source), Setting())) == set()


def spelled(text: str, left: float, face: Face) -> list[Glyph]:
    width = 8.0
    return [Glyph(letter, left + at * width, left + (at + 1) * width, 68.0, face) for at, letter in enumerate(text)]


@pytest.mark.parametrize(("gap", "lines"), [(8.0, 2), (5.0, 2), (2.0, 1)])
def test_an_issuer_close_to_the_national_name_is_a_line_of_its_own(gap: float, lines: int) -> None:
    face = Face("Times", 13.0, bold=True)
    issuer = spelled("BỘ KHOA HỌC", 60.0, face)
    name = spelled("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", issuer[-1].right + gap, face)
    assert len(lines_of([*issuer, *name], 1)) == lines


def test_a_text_that_returns_too_far_in_is_not_taken_for_indents() -> None:
    face = Face("Times", 14.0)
    rows = [Run("một dòng chữ chạy hết chiều ngang của trang", 121.0, 552.0, 100.0 + 18 * at, face) for at in range(5)]
    assert frame_of([Line(1, (row,)) for row in rows], 595.0).left == 121.0
