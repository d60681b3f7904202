"""States that cannot be had, or not wholly: a clear word for each, and never a wrong comparison."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.history.scratch import Scratch, make
from vanban.diagnostics.wording import Language
from vanban.history.error import HistoryError
from vanban.history.git_door import open_repository
from vanban.history.summaries import document_summary, summary
from vanban.pipeline.comparing import compare_states

PLAN = "plans/kh-ubnd-lang-son-240-2025.yaml"
REPORT = "reports/bc-skhcn-lang-son-2022-04.yaml"


def refusal(folder: Path, *names: str, dashes: tuple[str, ...] | None = None) -> str:
    """The name of why nothing is compared; both languages have words for it."""
    with pytest.raises(HistoryError) as caught:
        compare_states(names, dashes, folder)
    languages: tuple[Language, ...] = ("vi", "en")
    assert all(caught.value.message(language) for language in languages)
    assert caught.value.message("vi") != caught.value.message("en")
    return caught.value.name


def test_a_folder_without_history_is_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refusal(tmp_path) == "no_repository"


def test_a_repository_without_a_commit_has_nothing_to_compare(tmp_path: Path) -> None:
    scratch = make(tmp_path)
    scratch.git("update-ref", "-d", "HEAD")
    assert refusal(tmp_path) == "no_commit"


def test_a_bare_repository_has_no_files(tmp_path: Path) -> None:
    make(tmp_path / "một").git("clone", "--quiet", "--bare", ".", str(tmp_path / "hai.git"))
    assert refusal(tmp_path / "hai.git") == "no_tree"


def test_without_git_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal(tmp_path) == "no_git"


@pytest.mark.parametrize("name", ["không-có", "HEAD~9", "--all", "HEAD^{tree}", "content/plans/khong-co.yaml"])
def test_an_unknown_revision_is_not_guessed_at(name: str, tmp_path: Path) -> None:
    make(tmp_path)
    assert refusal(tmp_path, name) == "unknown_revision"


def test_a_third_revision_is_one_too_many(tmp_path: Path) -> None:
    make(tmp_path)
    assert refusal(tmp_path, "HEAD", "HEAD", "HEAD") == "too_many"


def test_a_name_that_is_both_is_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = make(tmp_path)
    scratch.git("branch", "content")
    monkeypatch.chdir(tmp_path)
    assert refusal(tmp_path, "content") == "ambiguous"
    assert compare_states(("content",), (), tmp_path).comparison.old_name == "content"
    assert compare_states((), ("content",), tmp_path).comparison.old_name == "HEAD"


def test_a_shallow_clone_says_what_it_lacks(tmp_path: Path) -> None:
    scratch = make(tmp_path / "một", PLAN)
    first = scratch.git("rev-parse", "HEAD")
    scratch.commit("hai")
    scratch.git("clone", "--quiet", "--depth", "1", f"file://{scratch.folder}", str(tmp_path / "hai"))
    assert refusal(tmp_path / "hai", "HEAD~1") == "shallow"
    assert refusal(tmp_path / "hai", first) == "shallow"
    assert compare_states((), None, tmp_path / "hai").comparison.documents == ()


def test_a_document_broken_in_the_new_state_does_not_hide_the_others(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    scratch.edit(PLAN, "issuer: UBND tỉnh Lạng Sơn", "issuer: [")
    scratch.edit(REPORT, "signer: Bé Thị Thu Hiền", "signer: Trần Thị Ví Dụ")
    broken, changed = scratch.compare().documents
    assert (broken.state, broken.broken_side, broken.changes) == ("broken", "new", ())
    assert [problem.span.file for problem in broken.problems] == [f"content/{PLAN}"]
    assert document_summary(broken, "vi") == "bản mới có lỗi; không so sánh được"
    assert document_summary(changed, "vi") == "đổi người ký"


def test_what_can_be_read_of_a_document_with_errors_is_compared(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "lead: Ủy ban nhân dân tỉnh.", "lead: Sở Công Thươg.")
    scratch.edit(PLAN, "number: 240", "number: 241")
    (document,) = scratch.compare().documents
    assert (document.state, document.broken_side) == ("broken", "new")
    assert document_summary(document, "vi") == ("bản mới có lỗi; so sánh được phần đọc được; đổi số, 01 đoạn sửa lời")


def test_a_document_mended_is_told_as_broken_before(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    good = scratch.read(PLAN)
    scratch.edit(PLAN, "type: plan", "type: plam")
    scratch.commit()
    scratch.write(PLAN, good)
    (document,) = scratch.compare().documents
    assert (document.state, document.broken_side, document.changes) == ("broken", "old", ())
    assert {problem.span.file for problem in document.problems} == {f"HEAD:content/{PLAN}"}


def test_a_key_that_the_format_no_longer_has_is_reported_and_not_told_as_removed(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "number: 240", "number: 240\nformer_key: cũ")
    scratch.commit()
    scratch.edit(PLAN, "former_key: cũ\n", "")
    (document,) = scratch.compare().documents
    assert (document.broken_side, document.changes) == ("old", ())
    assert [problem.code for problem in document.problems] == ["CT101"]


@pytest.mark.parametrize("is_committed", [True, False])
def test_a_renamed_file_is_the_same_document(tmp_path: Path, *, is_committed: bool) -> None:
    scratch = make(tmp_path, PLAN)
    new = "plans/Kế hoạch số 240 (bản mới).yaml"
    (tmp_path / "content" / PLAN).rename(tmp_path / "content" / new)
    scratch.edit(new, "number: 240", "number: 241")
    if is_committed:
        scratch.commit()
    (document,) = scratch.compare(*(("HEAD~1", "HEAD") if is_committed else ())).documents
    assert (document.old_file, document.new_file) == (f"content/{PLAN}", f"content/{new}")
    assert document_summary(document, "vi") == f"đổi tên tệp từ content/{PLAN}; đổi số"


def test_a_file_with_an_id_is_known_whatever_became_of_it(tmp_path: Path) -> None:
    scratch = make(tmp_path, REPORT)
    scratch.edit(REPORT, "type: report", "type: report\nid: bao-cao")
    scratch.commit()
    (tmp_path / "content" / REPORT).unlink()
    scratch.write(
        "reports/mới.yaml",
        "type: report\nid: bao-cao\nissuer: Sở Khoa học và Công nghệ tỉnh Lạng Sơn\n"
        "subject: Khác hẳn\nrecipients: [Như trên]\n",
    )
    (document,) = scratch.compare().documents
    assert document.is_renamed


def test_a_document_that_came_or_went_is_one_line(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    shutil.copy(tmp_path / "content" / PLAN, tmp_path / "giữ.yaml")
    (tmp_path / "content" / PLAN).unlink()
    assert summary(scratch.compare(), "vi") == "01 văn bản bị bỏ."
    scratch.commit()
    shutil.copy(tmp_path / "giữ.yaml", tmp_path / "content" / PLAN)
    assert summary(scratch.compare(), "vi") == "01 văn bản mới."


def test_a_binary_file_among_the_documents_is_reported(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    (tmp_path / "content" / "plans" / "ảnh.yaml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    (tmp_path / "content" / "plans" / "ảnh.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    scratch.edit(PLAN, "number: 240", "number: 241")
    found = scratch.compare()
    assert {document.file: document.state for document in found.documents} == {
        "content/plans/ảnh.yaml": "broken",
        f"content/{PLAN}": "changed",
    }


def test_a_table_of_a_changed_csv_file_is_compared_in_each_state(tmp_path: Path) -> None:
    scratch = make(tmp_path, "examples/bao-cao-vi-du.yaml", "examples/so-lieu-vi-du.csv", "examples/so-do-vi-du.png")
    rows = scratch.read("examples/so-lieu-vi-du.csv").splitlines()
    scratch.write("examples/so-lieu-vi-du.csv", "\n".join([*rows, rows[-1]]) + "\n")
    assert summary(scratch.compare(), "vi") == "Thêm 01 dòng bảng."


def test_a_merge_is_told_against_its_first_parent(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.git("switch", "--quiet", "--create", "sửa")
    scratch.edit(PLAN, "number: 240", "number: 241")
    scratch.commit()
    scratch.git("switch", "--quiet", "main")
    scratch.edit(PLAN, "signer: Dương Xuân Huyên", "signer: Nguyễn Văn Ví Dụ")
    scratch.commit()
    scratch.git("merge", "--quiet", "--no-edit", "sửa")
    commit = open_repository(tmp_path).commit("HEAD")
    assert commit.is_merge
    assert summary(scratch.compare("HEAD^", "HEAD"), "vi") == "Đổi số."
    assert summary(scratch.compare("main^1...sửa"), "vi") == "Đổi số."
    assert summary(scratch.compare("sửa..main"), "vi") == "Đổi người ký."


def test_paths_with_blanks_and_vietnamese_letters_are_found_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = make(tmp_path / "kho văn bản", PLAN, REPORT)
    shutil.copy(scratch.folder / "content" / PLAN, scratch.folder / "content" / "plans" / "Kế hoạch “240”.yaml")
    scratch.commit()
    scratch.edit("plans/Kế hoạch “240”.yaml", "number: 240", "number: 7")
    scratch.edit(REPORT, "signer: Bé Thị Thu Hiền", "signer: Trần Thị Ví Dụ")
    monkeypatch.chdir(scratch.folder / "content")
    found = scratch.compare("HEAD", os.path.join("plans", "Kế hoạch “240”.yaml"))  # noqa: PTH118
    assert [document.file for document in found.documents] == ["content/plans/Kế hoạch “240”.yaml"]
    assert [document.file for document in scratch.compare("reports").documents] == [f"content/{REPORT}"]


def test_a_deleted_file_can_still_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    (tmp_path / "content" / PLAN).unlink()
    monkeypatch.chdir(tmp_path)
    (document,) = scratch.compare(f"content/{PLAN}").documents
    assert document.state == "removed"


def test_author_and_day_of_a_revision_are_told_as_they_were(tmp_path: Path) -> None:
    make(tmp_path, PLAN)
    repository = open_repository(tmp_path)
    commit = repository.commit("HEAD")
    assert (commit.author, commit.date.isoformat()) == ("Văn thư Ví Dụ", "2026-03-02T08:00:00+07:00")
    assert repository.last_commit("HEAD", f"content/{PLAN}") == commit
    assert not repository.is_dirty(("content",))
    (tmp_path / "content" / "mới.yaml").write_text("type: plan\n", encoding="utf-8")
    assert repository.is_dirty(("content",))
    assert repository.blob("HEAD", f"content/{PLAN}") == (tmp_path / "content" / PLAN).read_bytes()
    assert repository.blob("HEAD", "content/mới.yaml") is None


def test_the_project_may_lie_below_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = make(tmp_path / "kho" / "dự án", PLAN, REPORT)
    shutil.rmtree(scratch.folder / ".git")
    outer = Scratch(tmp_path / "kho")
    outer.git("init", "--quiet", "--initial-branch", "main")
    outer.commit()
    (scratch.folder / "content" / PLAN).rename(scratch.folder / "content" / "plans" / "mới.yaml")
    scratch.edit("plans/mới.yaml", "number: 240", "number: 241")
    scratch.git("add", "--all")
    monkeypatch.chdir(scratch.folder)
    for names in ((), (".",), ("content",)):
        (document,) = compare_states(names, None, scratch.folder).comparison.documents
        assert document_summary(document, "vi") == f"đổi tên tệp từ content/{PLAN}; đổi số"


def test_a_path_outside_the_project_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path / "kho", PLAN)
    monkeypatch.chdir(tmp_path / "kho")
    assert refusal(tmp_path / "kho", "..") == "outside"


def test_a_document_outside_content_is_compared_with_what_lies_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = make(tmp_path, PLAN)
    shutil.copytree(tmp_path / "content" / "plans", tmp_path / "nháp")
    scratch.commit()
    path = tmp_path / "nháp" / Path(PLAN).name
    path.write_text(path.read_text(encoding="utf-8").replace("number: 240", "number: 3"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (document,) = scratch.compare(f"nháp/{path.name}").documents
    assert document_summary(document, "vi") == "đổi số"
    assert scratch.compare().documents == ()


def test_a_file_left_in_conflict_is_reported(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "number: 240\n", "<<<<<<< HEAD\nnumber: 240\n=======\nnumber: 241\n>>>>>>> sửa\n")
    (document,) = scratch.compare().documents
    assert (document.state, document.broken_side, document.changes) == ("broken", "new", ())


def test_nothing_is_concluded_from_directories_with_errors(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    scratch.write("_shared/units.yaml", scratch.read("_shared/units.yaml") + "\nhỏng: [\n")
    found = scratch.compare()
    assert found.documents == ()
    assert summary(found, "vi") == "Danh bạ bản mới có lỗi, chưa so sánh phần theo danh bạ."
    assert [problem.span.file.endswith("units.yaml") for problem in found.problems] == [True]


def test_own_words_are_compared_whatever_the_directories_hold(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    scratch.write("_shared/units.yaml", scratch.read("_shared/units.yaml") + "\nhỏng: [\n")
    scratch.commit()
    scratch.edit(PLAN, "number: 240", "number: 241")
    found = scratch.compare()
    assert document_summary(found.documents[0], "vi") == "đổi số"
    assert "danh bạ bản cũ có lỗi" in summary(found, "vi")
    assert "danh bạ bản mới có lỗi" in summary(found, "vi")


def test_rows_of_a_file_that_is_missing_are_not_told_as_taken_out(tmp_path: Path) -> None:
    scratch = make(tmp_path, "examples/bao-cao-vi-du.yaml", "examples/so-lieu-vi-du.csv", "examples/so-do-vi-du.png")
    (tmp_path / "content/examples/so-lieu-vi-du.csv").unlink()
    (document,) = scratch.compare().documents
    assert document.changes == ()
    assert document_summary(document, "vi") == "bản mới có lỗi; phần đọc được không đổi"


def test_a_unit_that_ended_breaks_the_document_and_not_the_comparison(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    ended = "    until: 2025-01-01\n    source: Văn bản ví dụ\n    successor: Sở Tài chính\n"
    scratch.edit("_shared/units.yaml", "  - name: Sở Công Thương\n", f"  - name: Sở Công Thương\n{ended}")
    (document,) = scratch.compare().documents
    assert {problem.code for problem in document.problems} == {"DV102"}
    assert document_summary(document, "vi") == "bản mới có lỗi; phần đọc được không đổi"
