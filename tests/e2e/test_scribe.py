"""The second process of a build of one document: the same bytes with it, without it, and when it is lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.command import copy_project, files_in, run
from vanban.pipeline.building import build_all
from vanban.pipeline.built import Built
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.working import scribe as scribe_module
from vanban.pipeline.working import worker as worker_module
from vanban.pipeline.working.scribe import LostScribeError, Scribe, can_have_a_scribe

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
PLAN = "content/plans/kh-skhcn-lang-son-19-2024.yaml"


def nothing() -> None:
    """It is ready at once."""


def twice(word: str) -> str:
    """The word two times."""
    return word * 2


def die(_: str) -> str:
    """Be killed at work."""
    os.kill(os.getpid(), signal.SIGKILL)
    return "never"


def hang(_: str) -> str:
    """Never end."""
    time.sleep(600)
    return "never"


def fail(_: str) -> str:
    """Break at work."""
    raise ValueError("a fault")


def sight() -> str:
    """More than a line holds of itself."""
    return "seen" * 100_000


def begin(get_ready: object, work: object) -> Scribe[str, str, str]:
    """A scribe that has told what it saw; this process has threads of the test runner, which its child never needs."""
    scribe: Scribe[str, str, str] = Scribe(sight, get_ready, work, 60)  # type: ignore[arg-type]
    assert scribe.found() == sight()
    return scribe


def assert_lost_and_gone(scribe: Scribe[str, str, str], asked: Callable[[], str]) -> None:
    """What is asked of the scribe never comes, and no process is left."""
    pid = scribe._pid
    with pytest.raises(LostScribeError):
        asked()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_scribe_does_the_work() -> None:
    scribe = begin(nothing, twice)
    scribe.give("a" * 200_000)
    assert scribe.result() == "a" * 400_000


@pytest.mark.parametrize(("get_ready", "work"), [(nothing, die), (nothing, fail), (fail, twice)])
def test_a_scribe_that_is_lost_has_no_result(get_ready: object, work: object) -> None:
    scribe = begin(get_ready, work)
    scribe.give("a")
    with pytest.raises(LostScribeError):
        scribe.result()


def test_a_scribe_that_is_lost_as_it_looks_has_found_nothing_and_is_gone() -> None:
    scribe: Scribe[str, str, str] = Scribe(partial(die, ""), nothing, twice, 60)
    assert_lost_and_gone(scribe, scribe.found)


def test_a_scribe_that_does_not_answer_in_time_is_ended() -> None:
    scribe = begin(nothing, hang)
    scribe.give("a")
    scribe._seconds = 0.2
    assert_lost_and_gone(scribe, scribe.result)


def test_nothing_is_left_of_a_scribe_that_was_never_asked() -> None:
    scribe = begin(nothing, twice)
    pid = scribe._pid
    scribe.dismiss()
    scribe.dismiss()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_scribe_goes_when_the_one_who_started_it_is_gone() -> None:
    line, end = os.pipe()
    middle = os.fork()
    if middle == 0:
        scribe = begin(nothing, twice)
        os.write(end, str(scribe._pid).encode())
        os._exit(0)
    os.waitpid(middle, 0)
    pid = int(os.read(line, 20))
    until = time.monotonic() + 10
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_one_document_has_the_same_bytes_with_and_without_a_scribe(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    for workers in ("1", "2"):
        result = run(root, "build", PLAN, "--no-cache", "--workers", workers, "--output", f"made-{workers}")
        assert result.code == 0, result.err
    assert files_in(root / "made-1") == files_in(root / "made-2")
    assert len(files_in(root / "made-1")) == 4


def built_with_a_scribe_that_dies(root: Path, made: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    """What becomes of a document then."""
    monkeypatch.setattr(scribe_module, "is_single_threaded", lambda: True)
    monkeypatch.setattr(scribe_module, "cores", lambda: 2)
    monkeypatch.setattr(scribe_module, "_live", lambda *_: os._exit(1))
    assert can_have_a_scribe()
    (built,) = build_all([root / PLAN], BuildOptions(("docx", "html"), made, workers=2))
    return built


def test_a_document_whose_scribe_is_lost_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = built_with_a_scribe_that_dies(copy_project(tmp_path / "project"), tmp_path / "made", monkeypatch)
    assert [file.suffix for file in built.files] == [".docx", ".html"]


def test_a_document_that_no_process_survives_is_told_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "context", lambda: multiprocessing.get_context("fork"))
    monkeypatch.setattr(worker_module, "_done", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    built = built_with_a_scribe_that_dies(copy_project(tmp_path / "project"), tmp_path / "made", monkeypatch)
    assert not built.files
    assert [problem.code for problem in built.diagnostics] == ["TP115"]


def test_a_page_that_is_not_read_back_is_the_same_and_nothing_is_told_of_it(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    source = root / PLAN
    source.write_text(source.read_text("utf-8") + 'end_mark: ""\n', encoding="utf-8")
    read_back = run(root, "build", PLAN, "--no-cache", "--output", "made")
    unread = run(root, "build", PLAN, "--no-cache", "--no-read-back", "--output", "unread")
    assert "[P13]" in read_back.out
    assert "[P13]" not in unread.out
    assert files_in(root / "made") == files_in(root / "unread")
