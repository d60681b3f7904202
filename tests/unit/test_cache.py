"""The cache of built documents: what is kept, what is built again, and what is never there."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.diagnostics.messages.message import warning
from vanban.pipeline import making, shared
from vanban.pipeline.building import BuildOptions, Built, build_all
from vanban.pipeline.built import Job
from vanban.pipeline.caching import directories
from vanban.pipeline.caching.plain_diagnostics import as_plain, from_plain
from vanban.pipeline.caching.pruning import prune
from vanban.pipeline.caching.store import Store
from vanban.pipeline.keeping import look_up

PLAN = """\
type: plan
issuer: UBND tỉnh Lạng Sơn
number: {number}
date: 2025-09-11
subject: Ví dụ về lưu đệm {number}
opening: UBND tỉnh ban hành Kế hoạch như sau
tasks:
  - title: Nhiệm vụ ví dụ
    lead: {lead}
    deadline: Tháng 12/2025
recipients: [{lead}]
file_copies: VT
signature: {{lines: [CHỦ TỊCH], signer: Nguyễn Văn A}}
"""
FINANCE, JUSTICE = "Sở Tài chính", "Sở Tư pháp"


@pytest.fixture
def options(tmp_path: Path) -> BuildOptions:
    return BuildOptions(("docx", "html"), tmp_path / "output", cache=tmp_path / "cache")


def plan(folder: Path, number: int, lead: str = FINANCE, more: str = "") -> Path:
    path = folder / f"plan-{number}.yaml"
    path.write_text(PLAN.format(number=number, lead=lead) + more, encoding="utf-8")
    return path


def kept(paths: list[Path], options: BuildOptions) -> list[bool]:
    """Whether each document was kept; all of them must have their files."""
    results = list(build_all(paths, options))
    assert all(built.files for built in results), [built.diagnostics for built in results]
    return [built.was_kept for built in results]


def files_of(built: Built) -> list[bytes]:
    return [path.read_bytes() for path in built.files]


def test_a_document_that_did_not_change_is_kept_with_its_bytes(tmp_path: Path, options: BuildOptions) -> None:
    paths = [plan(tmp_path, 1)]
    (first,) = build_all(paths, options)
    before = files_of(first)
    (second,) = build_all(paths, options)
    assert (first.was_kept, second.was_kept) == (False, True)
    assert files_of(second) == before
    assert (second.listing, second.claims, second.diagnostics) == (first.listing, first.claims, first.diagnostics)


def test_a_file_that_is_right_is_not_written_again(tmp_path: Path, options: BuildOptions) -> None:
    (built,) = build_all([plan(tmp_path, 1)], options)
    for file in built.files:
        os.utime(file, (1, 1))
    assert kept([built.path], options) == [True]
    assert [file.stat().st_mtime for file in built.files] == [1, 1]


def test_files_that_are_gone_or_spoilt_are_put_back(tmp_path: Path, options: BuildOptions) -> None:
    (built,) = build_all([plan(tmp_path, 1)], options)
    before = files_of(built)
    built.files[0].unlink()
    built.files[1].write_text("khác", encoding="utf-8")
    assert kept([built.path], options) == [True]
    assert files_of(built) == before


def test_only_the_document_that_changed_is_built(tmp_path: Path, options: BuildOptions) -> None:
    paths = [plan(tmp_path, number) for number in (1, 2, 3)]
    kept(paths, options)
    plan(tmp_path, 2, JUSTICE)
    assert kept(paths, options) == [True, False, True]


def test_time_alone_changes_nothing(tmp_path: Path, options: BuildOptions) -> None:
    path = plan(tmp_path, 1)
    kept([path], options)
    os.utime(path, (time.time() + 9999, time.time() + 9999))
    assert kept([path], options) == [True]


@pytest.mark.parametrize("change", [{"draft": True}, {"formats": ("html",)}])
def test_other_options_are_another_build(
    tmp_path: Path, options: BuildOptions, change: dict[str, bool | tuple[str, ...]]
) -> None:
    path = plan(tmp_path, 1)
    kept([path], options)
    assert kept([path], replace(options, **change)) == [False]  # type: ignore[arg-type]


def test_another_program_or_template_builds_all_again(
    tmp_path: Path, options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = plan(tmp_path, 1)
    kept([path], options)
    monkeypatch.setattr("vanban.pipeline.caching.cache.program_digest", lambda: "another")
    making.cache_of.cache_clear()
    assert kept([path], options) == [False]
    making.cache_of.cache_clear()


TABLE = "annexes:\n  - title: Biểu\n    table: {csv: figures.csv}\n"


def test_a_csv_file_that_changed_builds_its_document(tmp_path: Path, options: BuildOptions) -> None:
    (tmp_path / "figures.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    opening = "opening: UBND tỉnh ban hành Kế hoạch (Phụ lục kèm theo) như sau\n"
    path = plan(tmp_path, 1, more=TABLE)
    path.write_text(
        path.read_text(encoding="utf-8").replace("opening: UBND tỉnh ban hành Kế hoạch như sau\n", opening),
        encoding="utf-8",
    )
    assert kept([path], options) == [False]
    assert kept([path], options) == [True]
    (tmp_path / "figures.csv").write_text("a,b\n1,3\n", encoding="utf-8")
    assert kept([path], options) == [False]


def test_a_secret_document_is_never_in_the_cache(tmp_path: Path, options: BuildOptions) -> None:
    path = plan(tmp_path, 1, more="secrecy: MẬT\n")
    assert kept([path], options) == [False]
    assert kept([path], options) == [False]
    assert not [each for each in (tmp_path / "cache").rglob("*") if each.is_file()]


def test_a_document_with_errors_is_not_kept(tmp_path: Path, options: BuildOptions) -> None:
    path = plan(tmp_path, 1, "Sở Không Có Thật")
    path.write_text(
        path.read_text(encoding="utf-8").replace("type: plan", "type: plan\nsubjekt: sai"), encoding="utf-8"
    )
    for _ in range(2):
        (built,) = build_all([path], options)
        assert (built.files, built.was_kept) == ((), False)


def test_warnings_are_told_again(tmp_path: Path, options: BuildOptions) -> None:
    path = plan(tmp_path, 1)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Nhiệm vụ ví dụ", "Nhiệm vụ *ví dụ"), encoding="utf-8")
    (first,) = build_all([path], options)
    (second,) = build_all([path], options)
    assert first.diagnostics
    assert second.was_kept
    assert second.diagnostics == first.diagnostics
    assert second.text == first.text


def test_a_diagnostic_survives_being_kept() -> None:
    words = warning("vi", "en", "gợi ý", "hint", "căn cứ", "basis")
    whole = Diagnostic("AB101", Span("a.yaml", 1, 2, 3, 4), {"name": "x", "count": 2}, (Span("b.yaml"),), words)
    assert from_plain(as_plain(whole)) == whole


@pytest.mark.parametrize("kind", ["documents", "files"])
@pytest.mark.parametrize("spoil", [lambda raw: raw[: len(raw) // 2], lambda raw: raw[:-9] + b"?" + raw[-8:], bytes])
def test_a_damaged_entry_is_built_again_and_never_served(
    tmp_path: Path, options: BuildOptions, kind: str, spoil: Callable[[bytes], bytes]
) -> None:
    path = plan(tmp_path, 1)
    (built,) = build_all([path], options)
    before = files_of(built)
    for entry in (tmp_path / "cache" / kind).rglob("*"):
        if entry.is_file():
            entry.write_bytes(spoil(entry.read_bytes()) if spoil is not bytes else b"")
    for file in built.files:
        file.unlink()
    assert kept([path], options) == [False]
    assert files_of(built) == before
    assert kept([path], options) == [True]


@pytest.fixture
def other_units(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Edits the directory of units: an old text becomes a new one."""
    folder = tmp_path / "_shared"
    folder.mkdir()
    for name in (directories.UNITS, directories.LEGAL_ACTS):
        (folder / name).write_bytes((project.SHARED / name).read_bytes())
    whole = shared.load_shared.__wrapped__
    monkeypatch.setattr(making, "load_shared", lambda: whole(folder))
    monkeypatch.setattr("vanban.pipeline.keeping.shared_digest", lambda: directories.shared_digest(folder))

    def edit(old: str, new: str) -> None:
        text = (folder / directories.UNITS).read_text(encoding="utf-8")
        assert old in text
        (folder / directories.UNITS).write_text(text.replace(old, new), encoding="utf-8")

    return edit


def test_a_renamed_unit_builds_exactly_the_documents_that_name_it(
    tmp_path: Path, options: BuildOptions, other_units: Callable[[str, str], None]
) -> None:
    paths = [plan(tmp_path, 1, FINANCE), plan(tmp_path, 2, JUSTICE), plan(tmp_path, 3, FINANCE)]
    assert kept(paths, options) == [False, False, False]
    other_units("    symbol: STC\n", "    symbol: STCX\n")
    assert kept(paths, options) == [False, True, False]
    assert kept(paths, options) == [True, True, True]


def test_a_unit_that_nobody_names_builds_nothing(
    tmp_path: Path, options: BuildOptions, other_units: Callable[[str, str], None]
) -> None:
    paths = [plan(tmp_path, 1, FINANCE), plan(tmp_path, 2, JUSTICE)]
    kept(paths, options)
    other_units("provincial:\n", "provincial:\n  - name: Sở Ví dụ Mới\n    kind: department\n")
    assert kept(paths, options) == [True, True]


def test_without_a_cache_all_is_built_and_nothing_kept(tmp_path: Path, options: BuildOptions) -> None:
    path = plan(tmp_path, 1)
    without = replace(options, cache=None)
    assert kept([path], without) == [False]
    assert kept([path], without) == [False]
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_stops_no_build(tmp_path: Path, options: BuildOptions) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    assert kept([plan(tmp_path, 1)], options) == [False]


def test_pruning_by_size_drops_the_oldest_first(tmp_path: Path) -> None:
    store = Store(tmp_path)
    names = [store.keep_file(bytes([number]) * 2**20) for number in range(4)]
    for age, name in enumerate(names):
        os.utime(tmp_path / "files" / name[:2] / name[2:], (1000 + age, 1000 + age))
    pruned = prune(tmp_path, None, 2)
    assert (pruned.files, pruned.freed, pruned.left) == (2, 2 * 2**20, 2 * 2**20)
    assert [store.file(name) is not None for name in names] == [False, False, True, True]


def test_pruning_by_days_drops_what_was_not_used(tmp_path: Path) -> None:
    store = Store(tmp_path)
    old, new = store.keep_file(b"old"), store.keep_file(b"new")
    os.utime(tmp_path / "files" / old[:2] / old[2:], (1000, 1000))
    assert prune(tmp_path, 7, None).files == 1
    assert (store.file(old), store.file(new)) == (None, b"new")


def test_looking_up_finds_jobs_where_nothing_stands(tmp_path: Path, options: BuildOptions) -> None:
    job = Job(plan(tmp_path, 1), tmp_path / "output" / "plan-1", options)
    assert look_up([job], options, 1) == [job]
