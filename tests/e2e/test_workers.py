"""The crew of worker processes: order, replacement, limits; and bytes that do not depend on who built them."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.e2e.command import copy_project, files_in, run
from tests.e2e.faulty_work import Task, work
from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.diagnostics.formats import text
from vanban.pipeline.built import Built
from vanban.pipeline.sharing_out import told
from vanban.pipeline.working import worker as worker_module
from vanban.pipeline.working.crew import Crew
from vanban.pipeline.working.limits import Failure, Limits
from vanban.preview.web.problems import lines_around

QUICK = Limits(seconds=1.5, seconds_a_kilobyte=0, megabytes=200)
FINE = [("answer", f"word{number}") for number in range(6)]


def results(
    tasks: Sequence[Task], count: int = 2, limits: Limits = QUICK, lost: list[Task] | None = None
) -> list[object]:
    """What came of each task; pids are cut off the words."""
    seen = [] if lost is None else lost
    crew: Crew[Task, str] = Crew(work, tasks, [1] * len(tasks), count, limits, lambda task, _: seen.append(task))
    return [each.split()[0] if isinstance(each, str) else each for each in crew.results()]


def is_running(pid: int) -> bool:
    """Whether the process lives, a zombie not counted."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def is_gone(pid: int) -> bool:
    """Whether the process ends within ten seconds: a signal takes its time on a busy machine."""
    until = time.monotonic() + 10
    while is_running(pid) and time.monotonic() < until:
        time.sleep(0.05)
    return not is_running(pid)


def test_results_come_in_the_order_of_the_tasks() -> None:
    assert results(FINE) == [word for _, word in FINE]


def test_a_worker_that_dies_once_is_replaced_and_its_task_done(tmp_path: Path) -> None:
    tasks = [*FINE, ("die once", str(tmp_path / "died"))]
    assert results(tasks) == [*(word for _, word in FINE), str(tmp_path / "died")]


@pytest.mark.parametrize(("kind", "expected"), [("die", "died"), ("hang", "hung")])
def test_a_task_that_loses_two_workers_is_told_and_the_rest_go_on(kind: str, expected: str) -> None:
    lost: list[Task] = []
    found = results([FINE[0], (kind, "x"), *FINE[1:]], lost=lost)
    failure = found.pop(1)
    assert isinstance(failure, Failure)
    assert failure.kind == expected
    assert lost == [(kind, "x")] * 2
    assert found == [word for _, word in FINE]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell memory by /proc")
def test_a_task_that_eats_memory_is_stopped_and_the_rest_go_on() -> None:
    failure, *found = results([("eat", "x"), *FINE], limits=Limits(seconds=60, megabytes=300))
    assert failure == Failure("memory", "300")
    assert found == [word for _, word in FINE]


def test_a_fault_of_the_program_is_told_with_its_words() -> None:
    assert results([("fail", "reason"), FINE[0]]) == [Failure("fault", "ValueError: reason"), "word0"]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
def test_what_a_hanging_worker_had_started_is_ended_with_it(tmp_path: Path) -> None:
    note = tmp_path / "child"
    results([("hang with a child", str(note)), FINE[0]])
    assert is_gone(int(note.read_text(encoding="utf-8")))


def test_workers_make_room_for_fresh_ones() -> None:
    crew: Crew[Task, str] = Crew(work, FINE, [1] * 6, 1, Limits(tasks_a_worker=2), lambda *_: None)
    pids = [str(each).split()[1] for each in crew.results()]
    assert len(set(pids)) == 3


def test_leaving_in_the_middle_ends_every_worker() -> None:
    tasks = [FINE[0], ("hang", "x"), ("hang", "y")]
    crew: Crew[Task, str] = Crew(work, tasks, [3, 2, 1], 3, Limits(), lambda *_: None)
    found = crew.results()
    assert str(next(found)).startswith("word0")
    found.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_it_works_where_there_is_no_fork(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "context", lambda: multiprocessing.get_context("spawn"))
    assert results([*FINE, ("fail", "reason")]) == [*(word for _, word in FINE), Failure("fault", "ValueError: reason")]


def test_the_same_bytes_whoever_builds_and_whether_cached_or_not(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    ways: dict[str, list[str]] = {
        "alone": ["--no-cache", "--workers", "1"],
        "two workers": ["--no-cache", "--workers", "2"],
        "into the cache": ["--workers", "2"],
        "from the cache": [],
    }
    made = {}
    for way, arguments in ways.items():
        result = run(root, "build", *arguments, "--output", tmp_path / way)
        assert result.code == 0, result.out + result.err
        made[way] = files_in(tmp_path / way)
    assert len(made["alone"]) > 10
    assert all(each == made["alone"] for each in made.values())


def test_results_are_told_in_the_same_order_by_any_number_of_workers(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    told = [run(root, "build", "--no-cache", "--workers", count, "--to", "html").out for count in ("1", "3")]
    assert told[0] == told[1]


def test_shards_share_the_documents_and_merge_to_the_whole_build(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    whole = run(root, "build", "--to", "html,docx", "--output", tmp_path / "whole")
    assert whole.code == 0, whole.out
    shards = [tmp_path / f"shard {number}" for number in (1, 2, 3)]
    for number, folder in enumerate(shards, 1):
        shard = run(root, "build", "--to", "html,docx", "--shard", f"{number}/3", "--output", folder)
        assert shard.code == 0, shard.out
    merged = run(root, "merge", *shards, "--output", tmp_path / "merged")
    assert merged.code == 0, merged.out + merged.err
    assert files_in(tmp_path / "merged") == files_in(tmp_path / "whole")
    names = [name for folder in shards for name in files_in(folder) if name.endswith(".docx")]
    assert (
        len(names) == len(set(names)) == len([name for name in files_in(tmp_path / "whole") if name.endswith("docx")])
    )


def test_merging_says_which_shard_is_missing_or_spoilt(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    run(root, "build", "--to", "html", "--shard", "1/2", "--output", tmp_path / "one")
    lacking = run(root, "merge", tmp_path / "one", "--output", tmp_path / "merged")
    assert lacking.code == 1
    assert "TP119" in lacking.out
    assert "2/2" in lacking.out
    spoilt = next(path for path in (tmp_path / "one").rglob("*.html") if path.name != "index.html")
    spoilt.write_text("khác", encoding="utf-8")
    assert spoilt.name in run(root, "merge", tmp_path / "one", "--output", tmp_path / "again").out
    none = run(root, "merge", tmp_path, "--output", tmp_path / "none")
    assert (none.code, "report.json" in none.err) == (2, True)


@pytest.mark.parametrize("typed", ["0/3", "4/3", "1", "a/b", "1/0"])
def test_a_shard_that_is_none_is_wrong_usage(project_copy: Path, typed: str) -> None:
    result = run(project_copy, "build", "--shard", typed)
    assert (result.code, typed in result.err) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="the parent is killed by a signal")
def test_workers_go_home_when_their_parent_is_killed() -> None:
    import signal
    import subprocess

    script = (
        "from tests.e2e.faulty_work import work\n"
        "from vanban.pipeline.working.crew import Crew\n"
        "from vanban.pipeline.working.limits import Limits\n"
        "for each in Crew(work, [('answer', 'a'), ('answer', 'b'), ('hang', 'c')], [3, 2, 1], 2, Limits(),"
        " lambda *_: None).results(): print(each, flush=True)\n"
    )
    started = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    pids = [int(started.stdout.readline().split()[1]) for _ in range(2)]
    started.send_signal(signal.SIGKILL)
    started.wait()
    started.stdout.close()
    busy = [pid for pid in set(pids) if not is_gone(pid)]
    for pid in busy:
        os.kill(pid, signal.SIGKILL)
    assert len(busy) < 2, "only the one that hangs in its task is left"


def test_of_a_long_source_only_the_lines_that_are_shown_wait_to_be_printed() -> None:
    source = "\n".join(f"dòng {number}" for number in range(1, 1001))
    spans = (Span("a.yaml", 1, 1, 1, 5), Span("a.yaml", 300, 1, 340, 5), Span("a.yaml", 1000, 1, 1000, 5))
    found = tuple(Diagnostic("YM109", span, {"key": "x"}) for span in spans)
    kept = told(Built(Path("a.yaml"), (), found, source))
    assert text.write(found, {"a.yaml": kept.text}, "vi") == text.write(found, {"a.yaml": source}, "vi")
    assert [lines_around(span, kept.text) for span in spans] == [lines_around(span, source) for span in spans]
    assert len(kept.text) < 1300
    assert told(Built(Path("a.yaml"), (), (), "")).text == ""
