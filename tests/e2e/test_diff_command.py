"""`diff` and `format` as a user runs them, in a copy of the project under git."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.e2e.command import copy_project, run
from tests.history.scratch import Scratch
from vanban import project

PLAN = "content/plans/kh-ubnd-lang-son-240-2025.yaml"
SUMMARY = "01 nhiệm vụ đổi thời hạn."


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


def test_the_working_tree_is_compared_with_the_last_commit(edited: Path) -> None:
    done = run(edited, "diff")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"HEAD → bản đang sửa: {SUMMARY}\n\n{PLAN}: 01 nhiệm vụ đổi thời hạn\n")


@pytest.mark.parametrize(
    "words",
    [
        ("HEAD", PLAN),
        ("main", "--", PLAN),
        (PLAN, "--unit", "Sở Khoa học và Công nghệ"),
        ("--unit", "Sở Khoa học và Công nghệ", "HEAD", PLAN),
        ("--", "content/plans"),
    ],
)
def test_revisions_and_paths_are_told_apart(edited: Path, words: tuple[str, ...]) -> None:
    assert f": {SUMMARY}\n" in run(edited, "diff", *words).out


def test_another_path_or_unit_has_nothing_to_tell(edited: Path) -> None:
    for words in (("content/reports",), ("--unit", "Sở Y tế"), ("HEAD", "HEAD")):
        assert "Không có gì thay đổi." in run(edited, "diff", *words).out


def test_the_forms_tell_the_same(edited: Path) -> None:
    assert json.loads(run(edited, "diff", "--format", "json").out)["summary"] == SUMMARY
    assert run(edited, "diff", "--format", "markdown").out.startswith(f"**{SUMMARY}**\n")
    assert "1 task with another deadline." in run(edited, "diff", "--lang", "en").out


def test_what_is_asked_wrongly_is_told_and_makes_2(edited: Path) -> None:
    done = run(edited, "diff", "không-có")
    assert (done.code, done.out) == (2, "")
    assert done.err == 'Không có phiên bản hay tệp nào tên là "không-có"; xem các phiên bản bằng `git log`\n'
    assert run(edited, "diff", "--format", "docx").code == 2


def test_a_side_that_cannot_be_read_makes_1_with_its_line(edited: Path) -> None:
    path = edited / "content" / "plans" / "hỏng.yaml"
    path.write_text("type: plan\nissuer: [\n", encoding="utf-8")
    try:
        done = run(edited, "diff")
    finally:
        path.unlink()
    assert done.code == 1
    assert "content/plans/hỏng.yaml: bản mới có lỗi; không so sánh được" in done.out
    assert SUMMARY.removesuffix(".") in done.out
    assert "content/plans/hỏng.yaml:" in done.err


def test_format_lists_what_it_would_write_and_then_writes_it(edited: Path) -> None:
    path = edited / "content" / "reports" / "lộn xộn.yaml"
    source = (edited / "content" / "reports" / "bc-skhcn-lang-son-2022-04.yaml").read_text(encoding="utf-8")
    path.write_text(source.replace("type: report\n", "").rstrip() + "\ntype: 'report'  # loại\n", encoding="utf-8")
    try:
        asked = run(edited, "format", "--check", path)
        assert (asked.code, "content/reports/lộn xộn.yaml" in asked.err) == (1, True)
        assert run(edited, "format", path).code == 0
        assert run(edited, "format", "--check", path).code == 0
        assert "\ntype: report  # loại\n" in path.read_text(encoding="utf-8")
    finally:
        path.unlink()


def test_format_leaves_a_file_with_errors_alone(edited: Path) -> None:
    path = edited / "content" / "plans" / "hỏng.yaml"
    path.write_text("type: plan\nissuer: [\n", encoding="utf-8")
    try:
        done = run(edited, "format", path)
        assert (done.code, path.read_text(encoding="utf-8")) == (1, "type: plan\nissuer: [\n")
    finally:
        path.unlink()


def test_the_hooks_run_commands_that_there_are(edited: Path) -> None:
    hooks = _hooks()
    assert {hook["id"] for hook in hooks} == {"vanban-check", "vanban-format", "vanban-schema"}
    for hook in hooks:
        words = hook["entry"].split()
        assert words[:2] == ["python", "build.py"]
        assert run(edited, words[2], "--help").code == 0


def _hooks() -> list[dict[str, str]]:
    shared = yaml.safe_load((project.ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (own,) = yaml.safe_load((project.ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert {hook["id"]: hook for hook in own["hooks"]} == {hook["id"]: hook for hook in shared}
    return list(shared)
