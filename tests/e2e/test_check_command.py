"""`python build.py check`: what it finds, and what its exit code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command import run

PLAN = Path("content/plans/kh-ubnd-lang-son-240-2025.yaml")

CLEAN = """\
type: plan
issuer: UBND tỉnh Lạng Sơn
number: 1
date: 2026-01-05
subject: Kiểm tra lệnh
purpose: Xem mã thoát.
recipients: [Sở Tài chính]
file_copies: VT
signature: {lines: [Chủ tịch], signer: Nguyễn Văn Ví Dụ}
"""
WITH_ERROR = CLEAN.replace("purpose:", "purpos:")
WITH_WARNING = CLEAN.replace("recipients: [Sở Tài chính]\nfile_copies: VT\n", "")


@pytest.mark.parametrize(
    ("text", "arguments", "code"),
    [
        (CLEAN, [], 0),
        (CLEAN, ["--strict"], 0),
        (WITH_WARNING, [], 0),
        (WITH_WARNING, ["--strict"], 1),
        (WITH_ERROR, [], 1),
        (WITH_ERROR, ["--strict"], 1),
        (CLEAN, ["--format", "xml"], 2),
        (CLEAN, ["--no-such-option"], 2),
    ],
)
def test_the_exit_code_tells_errors_from_warnings_from_wrong_usage(
    project_copy: Path, tmp_path: Path, text: str, arguments: list[str], code: int
) -> None:
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    result = run(project_copy, "check", "x.yaml", *arguments, folder=tmp_path)
    assert result.code == code, result.out + result.err


def test_every_problem_names_its_file_line_and_column(project_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(WITH_ERROR.replace("number: 1", "number: không"), encoding="utf-8")
    result = run(project_copy, "check", "x.yaml", folder=tmp_path)
    assert "x.yaml:3:9: lỗi[CT107]" in result.out
    assert "x.yaml:6:1: lỗi[CT101]" in result.out


def test_the_same_problems_can_be_read_in_english(project_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(WITH_ERROR, encoding="utf-8")
    result = run(project_copy, "check", "--lang", "en", "x.yaml", folder=tmp_path)
    assert "x.yaml:6:1: error[CT101]" in result.out


def test_all_documents_of_the_project_are_free_of_errors(project_copy: Path) -> None:
    result = run(project_copy, "check")
    assert result.code == 0, result.out
    assert "lỗi[" not in result.out


def test_a_file_that_is_not_there_is_an_error(project_copy: Path, tmp_path: Path) -> None:
    result = run(project_copy, "check", "none.yaml", folder=tmp_path)
    assert result.code == 1
    assert "none.yaml" in result.out
