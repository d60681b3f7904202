"""`redline` as a user runs it, in a copy of the project under git."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command import copy_project, run
from tests.history.scratch import Scratch

PLAN = "content/plans/kh-ubnd-lang-son-240-2025.yaml"
REDLINE = "output/redline/plans/kh-ubnd-lang-son-240-2025.docx"


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with one commit, and one edit after it."""
    root = copy_project(tmp_path_factory.mktemp("dự án") / "Kho văn bản")
    scratch = Scratch(root)
    scratch.git("init", "--quiet", "--initial-branch", "main")
    scratch.git("add", "content")
    scratch.git("commit", "--quiet", "--message", "đầu tiên")
    scratch.edit(PLAN.removeprefix("content/"), "Quý III/2025", "Quý IV/2025")
    return root


def test_the_working_tree_is_marked_against_the_last_commit(edited: Path) -> None:
    done = run(edited, "redline")
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        f"{PLAN}: {REDLINE} (01 nhiệm vụ đổi thời hạn)\n"
        "Đã lập 1 bản có dấu sửa vào output/redline, so HEAD với bản đang sửa.\n"
    )
    assert (edited / REDLINE).is_file()


def test_what_did_not_change_is_said_and_not_written(edited: Path) -> None:
    done = run(edited, "redline", "HEAD", "content/reports", "--output", "khác", "--lang", "en")
    assert (done.code, done.out) == (0, "No document changes between HEAD and the working tree.\n")
    assert not list((edited / "khác").iterdir())


def test_what_is_asked_wrongly_is_told_and_makes_2(edited: Path) -> None:
    done = run(edited, "redline", "không-có")
    assert (done.code, done.out) == (2, "")
    assert "không-có" in done.err
    file = edited / "tệp"
    file.write_text("x", encoding="utf-8")
    assert run(edited, "redline", "--output", file).code == 2


def test_a_broken_document_makes_1_with_its_line_and_the_others_are_made(edited: Path) -> None:
    path = edited / "content" / "reports" / "bc-skhcn-quang-tri-2024.yaml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("type: report", "type: repot", 1), encoding="utf-8")
    try:
        done = run(edited, "redline", "--comments")
    finally:
        path.write_text(good, encoding="utf-8")
    assert done.code == 1
    assert "bc-skhcn-quang-tri-2024.yaml: bản mới có lỗi; không so sánh được; không lập được bản có dấu sửa" in done.out
    assert REDLINE in done.out
    assert "bc-skhcn-quang-tri-2024.yaml:2:" in done.out + done.err


def test_broken_directories_stop_all_redlines(edited: Path) -> None:
    path = edited / "content" / "_shared" / "units.yaml"
    good = path.read_text(encoding="utf-8")
    path.write_text("units: [\n", encoding="utf-8")
    try:
        done = run(edited, "redline")
    finally:
        path.write_text(good, encoding="utf-8")
    assert done.code == 1
    assert "Danh bạ ở bản đang sửa có lỗi: chưa lập được bản có dấu sửa nào." in done.out
