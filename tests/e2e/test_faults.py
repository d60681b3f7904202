"""Faults of the machine, each caused for real: a clear message, and nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.command import copy_project, files_in, run
from tests.e2e.test_workers import is_gone
from vanban import project
from vanban.pipeline.building import BuildOptions, build_all
from vanban.pipeline.placing import place
from vanban.sources.steady import UnsteadyError, read_steadily

PLAN = Path("content/plans/kh-ubnd-lang-son-240-2025.yaml")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals, limits and mounts of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_project(tmp_path / "project")


def started(root: Path, *arguments: str | Path, **more: object) -> subprocess.Popen[str]:
    """A build in a process group of its own, as a terminal starts it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("VANBAN", "PYTEST"))}
    return subprocess.Popen(
        [sys.executable, str(root / "build.py"), "build", *map(str, arguments)],
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
        **({"preexec_fn": hear_an_interrupt if os.name == "posix" else None} | more),  # type: ignore[call-overload]
    )


def hear_an_interrupt() -> None:
    """A shell that started the tests in its background would have their children deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def children_of(pid: int) -> list[int]:
    """The processes that this one started and that live."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def many(root: Path, count: int) -> Path:
    """A folder with so many documents that a build of it takes a while."""
    folder = root / "content" / "many"
    folder.mkdir()
    text = (root / PLAN).read_text(encoding="utf-8")
    for number in range(count):
        changed = text.replace("number: 240", f"number: {number + 1000}")
        (folder / f"plan-{number:03d}.yaml").write_text(changed, encoding="utf-8")
    return folder


def unfinished(folder: Path) -> list[Path]:
    """Files under the names that files have while they are written."""
    return [path for path in folder.rglob(".*") if path.is_file()]


@posix_only
def test_a_full_disk_is_told_and_the_old_files_stay(root: Path, tmp_path: Path) -> None:
    output = tmp_path / "small"
    output.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", output], capture_output=True).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        first = run(root, "build", PLAN, "--to", "html", "--output", output)
        assert first.code == 0, first.out
        before = files_in(output)
        second = run(root, "build", "--to", "html,pdf", "--draft", "--no-cache", "--output", output)
        assert second.code == 1
        assert "TP108" in second.out
        assert files_in(output).keys() >= before.keys()
        assert not unfinished(output)
        assert all(content for content in files_in(output).values())
    finally:
        subprocess.run(["umount", output], check=True)


def limit_file_size() -> None:
    """No file of this process may pass 60,000 bytes: writing fails as on a full disk."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


@posix_only
def test_a_file_that_cannot_be_written_whole_is_not_written_at_all(root: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    (output / "old.txt").write_text("cũ", encoding="utf-8")
    build = started(root, PLAN, "--to", "html,pdf", "--output", output, preexec_fn=limit_file_size)
    out, err = build.communicate(timeout=120)
    assert build.returncode == 1, out + err
    assert "TP108" in out
    assert "pdf" in out
    assert not [name for name in files_in(output) if name.endswith(".html") and "index" not in name]
    assert (output / "old.txt").read_text(encoding="utf-8") == "cũ"
    assert not unfinished(output)


@posix_only
def test_an_output_that_may_not_be_written_is_told(root: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    if os.geteuid() == 0:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", output], capture_output=True)
        if mounted.returncode:
            pytest.skip("root may write anywhere, and nothing may be mounted here")
    else:
        output.chmod(0o500)
    try:
        result = run(root, "build", PLAN, "--to", "html", "--output", output)
        assert result.code == 1, result.out + result.err
        assert "TP108" in result.out
        assert files_in(output) == {}
    finally:
        if os.geteuid() == 0:
            subprocess.run(["umount", output], check=True)
        output.chmod(0o700)


def test_a_file_where_the_output_should_be_is_told(root: Path, tmp_path: Path) -> None:
    (tmp_path / "output").write_text("tệp", encoding="utf-8")
    result = run(root, "build", PLAN, "--to", "html", "--output", tmp_path / "output")
    assert (result.code, str(tmp_path / "output") in result.err) == (2, True), result.err
    assert (tmp_path / "output").read_text(encoding="utf-8") == "tệp"


@pytest.fixture
def restless(tmp_path: Path) -> Iterator[Path]:
    """A file that somebody writes all the time."""
    path = tmp_path / "restless.yaml"
    path.write_bytes(b"x" * 4_000_000)
    script = (
        "import sys\n"
        "with open(sys.argv[1], 'r+b', buffering=0) as file:\n"
        "    while True:\n"
        "        file.seek(0)\n"
        "        file.write(b'y' * 400_000)\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", script, str(path)])
    yield path
    writer.kill()
    writer.wait()


def read_often(path: Path) -> None:
    """So often that some reading meets a writing."""
    for _ in range(500):
        read_steadily(path)


def test_a_file_that_never_stands_still_is_not_taken_for_whole(restless: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vanban.sources.steady.TRIES", 3)
    monkeypatch.setattr("vanban.sources.steady.PAUSE", 0)
    with pytest.raises(UnsteadyError):
        read_often(restless)


def test_a_document_that_is_being_saved_is_read_when_it_is_whole(tmp_path: Path) -> None:
    source = tmp_path / "plan.yaml"
    whole = (project.ROOT / PLAN).read_bytes()
    source.write_bytes(whole[:100])

    def save() -> None:
        with source.open("r+b", buffering=0) as file:
            for start in range(0, len(whole), 1000):
                file.seek(start)
                file.write(whole[start : start + 1000])
                time.sleep(0.001)

    saving = threading.Thread(target=save)
    saving.start()
    time.sleep(0.005)
    saving.join()
    (built,) = build_all([source], BuildOptions(("html",), tmp_path / "output"))
    assert built.files, built.diagnostics


@posix_only
def test_a_second_build_into_the_same_output_is_refused_and_the_first_goes_on(root: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    many(root, 30)
    first = started(root, "--to", "html,pdf", "--no-cache", "--output", output)
    assert first.stdout is not None
    first.stdout.readline()
    first.send_signal(signal.SIGSTOP)
    second = run(root, "build", PLAN, "--output", output)
    first.send_signal(signal.SIGCONT)
    out, err = first.communicate(timeout=120)
    assert (second.code, str(output) in second.err) == (2, True), second.out + second.err
    assert first.returncode in (0, 1), err
    assert len(list(output.rglob("many/*.pdf"))) == 30, out


def test_two_builds_share_one_cache_at_once(root: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    both = [started(root, "--to", "html,docx", "--output", folder) for folder in folders]
    for build in both:
        out, err = build.communicate(timeout=120)
        assert build.returncode == 0, out + err
    assert files_in(folders[0]) == files_in(folders[1])
    assert not unfinished(root / ".cache")
    third = run(root, "build", "--to", "html,docx", "--output", tmp_path / "three")
    assert files_in(tmp_path / "three") == files_in(folders[0]), third.out


@posix_only
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("how", ["terminal", "process"])
def test_an_interrupt_leaves_no_half_file_and_no_process(root: Path, tmp_path: Path, how: str) -> None:
    output = tmp_path / "output"
    build = started(root, many(root, 60), "--no-cache", "--workers", "2", "--output", output)
    assert build.stdout is not None
    build.stdout.readline()
    workers = children_of(build.pid)
    assert workers
    if how == "terminal":
        os.killpg(build.pid, signal.SIGINT)
    else:
        build.send_signal(signal.SIGINT)
    _, err = build.communicate(timeout=60)
    assert build.returncode == 130
    assert "Đã ngắt" in err
    assert "Traceback" not in err
    assert all(map(is_gone, workers))
    assert not unfinished(output)
    for path in output.rglob("*.pdf"):
        assert path.read_bytes().rstrip().endswith(b"%%EOF")
        assert path.with_suffix(".html").read_bytes().rstrip().endswith(b"</html>")


@posix_only
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
def test_workers_that_are_killed_from_outside_cost_no_document(root: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    build = started(root, many(root, 40), "--no-cache", "--workers", "2", "--to", "html,pdf", "--output", output)
    assert build.stdout is not None
    build.stdout.readline()
    for pid in children_of(build.pid)[:1]:
        os.kill(pid, signal.SIGKILL)
    out, err = build.communicate(timeout=120)
    assert build.returncode in (0, 1), err
    assert "TP115" not in out
    assert len(list(output.rglob("*.pdf"))) == 40
    assert not unfinished(output)


@posix_only
def test_pandoc_that_dies_or_hangs_is_tried_again_then_told_by_name(root: Path, tmp_path: Path) -> None:
    from vanban.writers import pandoc_door

    script = tmp_path / "pandoc"
    count = tmp_path / "count"
    script.write_text(f'#!/bin/sh\necho x >> "{count}"\nkill -9 $$\n', encoding="utf-8")
    script.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pandoc_door, "_program", lambda: str(script))
        (built,) = build_all([root / PLAN], BuildOptions(("md",), tmp_path / "output"))
        assert [each.code for each in built.diagnostics if each.code.startswith("TP")] == ["TP118"]
        assert count.read_text(encoding="utf-8").count("x") == 2
        script.write_text("#!/bin/sh\nexec sleep 600\n", encoding="utf-8")
        patch.setattr(pandoc_door, "SECONDS", 0.3)
        (built,) = build_all([root / PLAN], BuildOptions(("md",), tmp_path / "output"))
        assert [each.code for each in built.diagnostics if each.code.startswith("TP")] == ["TP118"]


def test_files_are_placed_together_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    problems = place({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert [each.code for each in problems] == ["TP108"]
    assert files_in(tmp_path) == {}
    shutil.rmtree(tmp_path / "b")
    assert place({tmp_path / "a": b"1", tmp_path / "b": b"2"}) == []
    assert files_in(tmp_path) == {"a": b"1", "b": b"2"}
