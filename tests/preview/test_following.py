"""What has changed is told by comparing the files, and a burst of changes is one round."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vanban import project
from vanban.preview import following
from vanban.preview.following import settled
from vanban.preview.snapshot import Root, Snapshot, differences, roots_of, take_snapshot
from vanban.preview.touching import touched, touches_shared

A, B = Path("a.yaml"), Path("b.yaml")
FILES = [project.CONTENT / name for name in ("plans/a.yaml", "plans/a.yml", "plans/b.yaml", "reports/c.yaml")]


def states(*stamps: int) -> Iterator[Snapshot]:
    """One file, seen with these times one after the other, then as it was last."""
    for stamp in stamps:
        yield {A: (stamp, 1, 1)}
    while True:
        yield {A: (stamps[-1], 1, 1)}


@pytest.mark.parametrize(("seen", "looks"), [((0,), 1), ((1,), 2), ((1, 2, 3, 4), 5)])
def test_a_burst_is_one_change_as_soon_as_it_has_ended(
    seen: tuple[int, ...], looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "QUIET", 0)
    asked: list[Snapshot] = []
    coming = states(*seen)
    found = settled({A: (0, 1, 1)}, lambda: asked.append(next(coming)) or asked[-1])
    assert (found[A][0], len(asked)) == (seen[-1], looks)


def test_a_burst_without_an_end_is_taken_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "QUIET", 0.001)
    monkeypatch.setattr(following, "LONGEST_BURST", 0.05)
    coming = iter(range(1, 1_000_000))
    assert settled({}, lambda: {A: (next(coming), 1, 1)})


def test_new_gone_and_other_files_are_differences_and_the_same_are_not() -> None:
    before = {A: (1, 1, 1), B: (1, 1, 1)}
    assert differences(before, dict(before)) == frozenset()
    assert differences(before, {A: (2, 1, 1), Path("c"): (1, 1, 1)}) == {A, B, Path("c")}


def test_what_editors_leave_beside_a_file_is_not_looked_at(tmp_path: Path) -> None:
    for name in ("a.yaml", ".a.yaml.swp", "a.yaml~", "#a.yaml#", "so-lieu.csv"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "index").write_text("", encoding="utf-8")
    assert {path.name for path in take_snapshot([Root(tmp_path)])} == {"a.yaml", "so-lieu.csv"}


def test_a_document_elsewhere_is_looked_at_without_the_folders_below_its_own(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a.yaml", "sub/b.yaml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    roots = roots_of([tmp_path / "a.yaml", project.CONTENT / "plans"])
    assert roots == (Root(project.CONTENT), Root(tmp_path, is_deep=False))
    assert tmp_path / "sub" / "b.yaml" not in take_snapshot(roots[1:])


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (["plans/b.yaml"], ["plans/b.yaml"]),
        (["plans/a.yaml"], ["plans/a.yaml", "plans/a.yml"]),
        (["plans/gone.yaml"], []),
        (["plans/so-lieu.csv"], ["plans/a.yaml", "plans/a.yml", "plans/b.yaml", "reports/c.yaml"]),
        (["_shared/units.yaml"], ["plans/a.yaml", "plans/a.yml", "plans/b.yaml", "reports/c.yaml"]),
    ],
    ids=["itself", "rival for the same files", "gone", "a file beside it", "a directory"],
)
def test_a_change_touches(changed: list[str], expected: list[str]) -> None:
    found = touched([project.CONTENT / name for name in changed], FILES)
    assert [path.relative_to(project.CONTENT).as_posix() for path in found] == expected


def test_only_the_directories_are_shared() -> None:
    assert touches_shared([FILES[0], project.SHARED / "units.yaml"])
    assert not touches_shared(FILES)
