"""`watch` follows real files: every save one rebuild, and nothing built that the change does not touch."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.e2e.command import run
from tests.preview.process import Process
from tests.preview.small_project import OTHER, PLAN, REPORT, plan_text, small_project
from vanban.preview.following import QUIET

READY = "Đang theo dõi"
TRIES = 20
"""A busy machine may stop a test for longer than a burst may pause."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_project(tmp_path_factory.mktemp("dự án") / "theo dõi")


@pytest.fixture(scope="module")
def watch(root: Path) -> Iterator[Process]:
    process = Process(root, "watch")
    process.wait_for(READY)
    yield process
    if process.is_running:
        process.stop()


class Saving:
    """Saves, and tells which documents were built since."""

    def __init__(self, root: Path, watch: Process) -> None:
        self.root, self.watch = root, watch
        self.after = len(watch.lines)

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, encoding="utf-8")

    def built(self, *names: str) -> list[str]:
        """The lines of all documents since, once a line of each of these and of a further save has come."""
        for name in names:
            self.watch.wait_for(name, self.after)
        mark = f"content/plans/dau-{time.monotonic_ns()}.yaml"
        self.write(mark, plan_text(time.monotonic_ns() % 100_000 + 100))
        self.watch.wait_for(mark, self.after)
        (self.root / mark).unlink()
        self.watch.wait_for(f"{mark}: không còn", self.after)
        lines = self.watch.lines[self.after :]
        return sorted(line.split()[1].rstrip(":") for line in lines if line[2:3] == ":" and mark not in line)


@pytest.fixture
def saving(root: Path, watch: Process) -> Saving:
    return Saving(root, watch)


def test_a_save_is_one_rebuild_of_that_document(saving: Saving) -> None:
    saving.write(PLAN, plan_text(1).replace("Khảo sát công nghệ", "Khảo sát lần hai"))
    assert saving.built(PLAN) == [PLAN]
    assert "Khảo sát lần hai" in (saving.root / "output/plans/ke-hoach.html").read_text(encoding="utf-8")


def test_a_save_by_rename_is_one_rebuild(saving: Saving) -> None:
    temporary = saving.root / "content/plans/4913.tmp"
    temporary.write_text(plan_text(1).replace("công nghệ", "đổi tên"), encoding="utf-8")
    temporary.replace(saving.root / PLAN)
    assert saving.built(PLAN) == [PLAN]


def test_a_burst_of_saves_in_several_documents_is_one_rebuild_of_each(saving: Saving) -> None:
    for _ in range(TRIES):
        if saved_without_a_pause(saving):
            break
        saving.built(PLAN, OTHER)
        saving.after = len(saving.watch.lines)
    else:
        pytest.fail("the machine is too busy to save in a burst")
    assert saving.built(PLAN, OTHER) == [PLAN, OTHER]


def saved_without_a_pause(saving: Saving) -> bool:
    """Twenty saves of two documents, and whether they came close enough to each other to be one burst."""
    moments = [time.monotonic()]
    for count in range(20):
        for name, text in ((PLAN, plan_text(1)), (OTHER, plan_text(2, lead="Sở Tư pháp"))):
            saving.write(name, f"{text}# {count}\n")
            moments.append(time.monotonic())
    return max(later - earlier for earlier, later in pairwise(moments)) < QUIET


def test_a_broken_document_tells_its_line_and_which_files_are_stale(saving: Saving) -> None:
    saving.write(PLAN, plan_text(1, lead="Sở Công thương"))
    assert "output/plans/ke-hoach.html vẫn là bản cũ" in saving.watch.wait_for(f"{PLAN}: có lỗi", saving.after)
    assert "Sở Công thương" in saving.watch.wait_for(f"{PLAN}:13:13: lỗi[DV101]", saving.after)
    saving.write(PLAN, plan_text(1))
    saving.watch.wait_for(f"{PLAN}: output/plans/ke-hoach.docx", saving.after)


def test_new_moved_and_deleted_documents_are_followed(saving: Saving) -> None:
    new, moved = "content/plans/moi.yaml", "content/plans/nam-2026/doi-cho.yaml"
    saving.write(new, plan_text(7))
    saving.watch.wait_for(f"{new}: output/plans/moi.docx", saving.after)
    (saving.root / moved).parent.mkdir()
    (saving.root / new).rename(saving.root / moved)
    saving.watch.wait_for(f"{new}: không còn", saving.after)
    saving.watch.wait_for(f"{moved}: output/plans/nam-2026/doi-cho.docx", saving.after)
    (saving.root / moved).unlink()
    assert "output/plans/nam-2026/doi-cho.pdf" in saving.watch.wait_for(f"{moved}: không còn", saving.after)


def test_a_file_beside_a_document_rebuilds_it_and_no_other(saving: Saving) -> None:
    saving.write("content/reports/so-lieu.csv", "Huyện,Số xã\nBắc Sơn,20\n")
    assert saving.built(REPORT) == [REPORT]


def test_a_directory_rebuilds_the_documents_that_it_touches(saving: Saving) -> None:
    units = saving.root / "content/_shared/units.yaml"
    text = units.read_text(encoding="utf-8")
    name = "  - name: Sở Tư pháp\n"
    assert name in text
    units.write_text(text.replace(name, f"{name}    note: ví dụ\n"), encoding="utf-8")
    assert OTHER in (built := saving.built(OTHER))
    assert REPORT not in built


def test_being_stopped_leaves_nothing_behind_and_is_its_ordinary_end(root: Path, watch: Process) -> None:
    assert watch.stop() == 0
    assert watch.lines[-1] == "Đã dừng."
    assert not [path for path in root.rglob(".*") if path.is_file() and ".cache" not in path.parts]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["khong-co"], "Không có tệp hoặc thư mục khong-co"),
        (["--to", "doc"], 'Không có định dạng "doc"'),
        (["--fonts", "content"], "Thư mục phông content"),
        (["--output", "build.py"], "Không ghi được vào build.py"),
    ],
)
def test_what_cannot_be_begun_is_told(arguments: list[str], words: str, root: Path) -> None:
    result = run(root, "watch", *arguments)
    assert (result.code, words in result.err) == (2, True)


@pytest.mark.parametrize("arguments", [["--help"], ["check", PLAN], ["build", PLAN]])
def test_other_commands_load_neither_the_web_nor_the_watcher(arguments: list[str], root: Path) -> None:
    result = run(root, *arguments, environment={"PYTHONPROFILEIMPORTTIME": "1"})
    loaded = {line.split("|")[-1].strip() for line in result.err.splitlines()}
    assert result.code == 0
    assert "vanban.cli.main" in loaded
    assert not loaded & {"starlette", "uvicorn", "watchfiles", "anyio", "asyncio"}
