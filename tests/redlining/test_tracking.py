"""Redlines of a repository's two states: whose they are, what has none, and why."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

from tests.history.scratch import Scratch, make
from tests.reading.word import part_of
from tests.redlining.accepting import decided
from tests.redlining.pairs import laid_out
from tests.redlining.shape import shape_of
from tests.unit.ooxml_order import W
from vanban import project
from vanban.history.error import HistoryError
from vanban.pipeline.comparing import compare_states
from vanban.pipeline.tracking import Tracked, Tracking, track_all
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

PLAN = "plans/kh-ubnd-lang-son-240-2025.yaml"
REPORT = "reports/bc-skhcn-lang-son-2022-04.yaml"
SECRET = "examples/ke-hoach-mat-vi-du.yaml"
CSV = ("examples/bao-cao-vi-du.yaml", "examples/so-lieu-vi-du.csv", "examples/so-do-vi-du.png")


def track(scratch: Scratch, *names: str, remarks: bool = False) -> list[Tracked]:
    compared = compare_states(names, folder=scratch.folder, untouched=remarks)
    tracking = Tracking(scratch.folder / "output", project.FONTS, "vi", remarks, scratch.folder)
    return list(track_all(compared, tracking))


def outcomes(found: list[Tracked]) -> dict[str, str]:
    return {tracked.change.file.removeprefix("content/"): tracked.outcome for tracked in found}


def written(scratch: Scratch, file: str) -> bytes:
    return (scratch.folder / "output" / file).with_suffix(".docx").read_bytes()


def signatures(docx: bytes) -> set[tuple[str, str]]:
    revisions = part_of(docx, "document").iter(f"{W}ins", f"{W}del")
    return {(str(each.get(f"{W}author")), str(each.get(f"{W}date"))) for each in revisions}


def test_a_redline_lies_where_its_document_does_and_leads_to_both_states(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    old = scratch.read(PLAN)
    scratch.edit(PLAN, "Quý III/2025", "Quý IV/2025")
    assert outcomes(track(scratch)) == {PLAN: "made"}
    docx = written(scratch, PLAN)
    for choice, text in (("accept", scratch.read(PLAN)), ("reject", old)):
        expected = write_docx(laid_out(text, project.CONTENT / PLAN), Setting())
        assert shape_of(decided(docx, choice)) == shape_of(expected)  # type: ignore[arg-type]


def test_a_committed_change_is_its_authors_and_has_the_hour_of_the_commit(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    first = scratch.git("rev-parse", "HEAD")
    scratch.edit(PLAN, "Quý III/2025", "Quý IV/2025")
    scratch.git("add", "--all")
    scratch.git(
        "-c", "user.name=x", "commit", "-qm", "sửa", "--author", "Trần Thị Ví Dụ <t@example.org>",
        "--date", "2026-05-04T16:30:00+07:00",
    )  # fmt: skip
    scratch.edit(REPORT, "signer: Bé Thị Thu Hiền", "signer: Trần Thị Ví Dụ")
    scratch.commit()
    assert outcomes(track(scratch, first, "HEAD")) == {PLAN: "made", REPORT: "made"}
    assert signatures(written(scratch, PLAN)) == {("Trần Thị Ví Dụ", "2026-05-04T16:30:00Z")}
    assert signatures(written(scratch, REPORT)) == {("Văn thư Ví Dụ", "2026-03-02T08:00:00Z")}
    again = written(scratch, PLAN)
    (scratch.folder / "output" / PLAN).with_suffix(".docx").unlink()
    track(scratch, first, "HEAD")
    assert written(scratch, PLAN) == again


def test_a_change_not_yet_committed_is_the_users_at_the_hour_it_was_saved(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.git("config", "user.name", "Lê Văn Ví Dụ")
    scratch.edit(PLAN, "Quý III/2025", "Quý IV/2025")
    os.utime(scratch.folder / "content" / PLAN, (1_700_000_000, 1_700_000_000))
    track(scratch)
    here = datetime.fromtimestamp(1_700_000_000).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert signatures(written(scratch, PLAN)) == {("Lê Văn Ví Dụ", here)}


def test_where_git_knows_no_user_it_says_that_nothing_is_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "Quý III/2025", "Quý IV/2025")
    track(scratch)
    assert {name for name, _ in signatures(written(scratch, PLAN))} == {"(chưa ghi vào git)"}


def test_what_has_no_redline_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT, SECRET, "plans/kh-skhcn-lang-son-19-2024.yaml")
    scratch.edit(PLAN, "issuer: UBND tỉnh Lạng Sơn", "issuer: [")
    scratch.write(REPORT, scratch.read(REPORT) + "# ghi chú\n")
    (scratch.folder / "content" / SECRET).unlink()
    shutil.copy(project.CONTENT / CSV[0], scratch.folder / "content" / "plans" / "mới.yaml")
    (scratch.folder / "content" / "plans" / "ảnh.yaml").write_bytes(b"\x89PNG\r\n\x00\xff")
    scratch.edit("plans/kh-skhcn-lang-son-19-2024.yaml", "cả năm 2024", "năm 2024")
    assert outcomes(track(scratch)) == {
        PLAN: "broken",
        REPORT: "same",
        SECRET: "removed",
        "plans/mới.yaml": "added",
        "plans/ảnh.yaml": "added",
        "plans/kh-skhcn-lang-son-19-2024.yaml": "made",
    }
    made = [path.name for path in (scratch.folder / "output").rglob("*") if path.is_file()]
    assert made == ["kh-skhcn-lang-son-19-2024.docx"]


def test_a_state_that_the_format_no_longer_reads_is_reported_and_not_marked_as_deleted(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "number: 240", "number: 240\nformer_key: cũ")
    scratch.commit()
    scratch.edit(PLAN, "former_key: cũ\n", "")
    (tracked,) = track(scratch)
    assert (tracked.outcome, [each.code for each in tracked.problems]) == ("broken", ["CT101"])


def test_a_renamed_document_is_marked_against_its_old_file(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    new = "plans/Kế hoạch số 240 (bản mới).yaml"
    (tmp_path / "content" / PLAN).rename(tmp_path / "content" / new)
    scratch.edit(new, "Quý III/2025", "Quý IV/2025")
    assert outcomes(track(scratch)) == {new: "made"}
    deleted = [each.text for each in part_of(written(scratch, new), "document").iter(f"{W}delText")]
    assert deleted == ["III/2025"]


def test_a_table_whose_numbers_lie_in_another_file_is_marked(tmp_path: Path) -> None:
    scratch = make(tmp_path, *CSV)
    rows = scratch.read(CSV[1]).splitlines()
    scratch.write(CSV[1], "\n".join([*rows, rows[-1]]) + "\n")
    assert outcomes(track(scratch)) == {CSV[0]: "made"}
    assert len(list(part_of(written(scratch, CSV[0]), "document").iterfind(f".//{W}trPr/{W}ins"))) == 1


def test_a_merge_is_marked_against_its_first_parent(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.git("switch", "--quiet", "--create", "sửa")
    scratch.edit(PLAN, "number: 240", "number: 241")
    scratch.commit()
    scratch.git("switch", "--quiet", "main")
    scratch.edit(PLAN, "signer: Dương Xuân Huyên", "signer: Nguyễn Văn Ví Dụ")
    scratch.commit()
    scratch.git("merge", "--quiet", "--no-edit", "sửa")
    track(scratch, "HEAD^", "HEAD")
    inserted = [each.text for each in part_of(written(scratch, PLAN), "document").iterfind(f".//{W}ins/{W}r/{W}t")]
    assert inserted == ["241/KH-UBND"]


def test_a_shallow_clone_says_what_it_lacks(tmp_path: Path) -> None:
    scratch = make(tmp_path / "một", PLAN)
    scratch.commit("hai")
    scratch.git("clone", "--quiet", "--depth", "1", f"file://{scratch.folder}", str(tmp_path / "hai"))
    with pytest.raises(HistoryError) as caught:
        track(Scratch(tmp_path / "hai"), "HEAD~1")
    assert caught.value.name == "shallow"


def test_a_secret_document_is_marked_and_known_for_one(tmp_path: Path) -> None:
    scratch = make(tmp_path, SECRET)
    scratch.edit(SECRET, "trước ngày 15/3/2026", "trước ngày 20/3/2026")
    (tracked,) = track(scratch)
    assert (tracked.outcome, tracked.is_secret) == ("made", True)


def test_findings_are_carried_as_comments_also_where_nothing_changed(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    scratch.edit(PLAN, "coordinating: Các sở, ban, ngành.", "coordinating: Sở Vũ trụ, Sở Công Thươg.")
    scratch.commit()
    found = {tracked.change.file: tracked for tracked in track(scratch, "HEAD", remarks=True)}
    assert outcomes(list(found.values()))[PLAN] == "broken"
    scratch.edit(PLAN, "Sở Vũ trụ, Sở Công Thươg.", "Sở Vũ trụ.")
    scratch.commit()
    found = {tracked.change.file: tracked for tracked in track(scratch, "HEAD", remarks=True)}
    plan = found[f"content/{PLAN}"]
    assert plan.outcome == "made"
    docx = written(scratch, PLAN)
    said = ["".join(text.text or "" for text in each.iter(f"{W}t")) for each in part_of(docx, "comments")]
    assert len(said) == plan.remarks
    assert any("Sở Vũ trụ" in each and each.startswith("Cảnh báo DV") for each in said)
    assert not list(part_of(docx, "document").iter(f"{W}ins", f"{W}del"))
    assert ranged(part_of(docx, "document")) >= {"Sở Vũ trụ."[:-1]}


def ranged(document: etree._Element) -> set[str]:
    """The words of every comment's range."""
    found: dict[str, str] = {}
    inside: set[str] = set()
    for each in document.iter():
        number = str(each.get(f"{W}id"))
        if each.tag == f"{W}commentRangeStart":
            inside.add(number)
        elif each.tag == f"{W}commentRangeEnd":
            inside.discard(number)
        elif each.tag == f"{W}t":
            found |= {number: found.get(number, "") + (each.text or "") for number in inside}
    return set(found.values())
