"""Files that are not there, are no files, or are links that lead nowhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.layout.fonts import load_fonts
from vanban.pipeline.checking import check
from vanban.pipeline.finding import documents, shown
from vanban.pipeline.shared import load_shared

WITH_CSV = """\
type: report
issuer: Sở Khoa học và Công nghệ tỉnh Lạng Sơn
subject: Tình hình thực hiện nhiệm vụ năm 2025
annexes:
  - title: Danh mục
    table: {csv: rows.csv}
recipients: [UBND tỉnh]
signature: {lines: [Giám đốc], signer: Nguyễn Văn Ví Dụ}
"""
CSV_PLACE = (6, 18, 26)


def found(path: Path) -> list[Diagnostic]:
    return list(check(path, load_shared().directory, load_fonts(project.FONTS)).diagnostics)


def place(span: Span) -> tuple[int, int, int]:
    return span.line, span.column, span.end_column


def loop(path: Path) -> Path:
    """Two links that lead to each other."""
    other = path.with_name("other")
    path.symlink_to(other)
    other.symlink_to(path)
    return path


def test_a_path_that_is_not_there_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "không có.yaml"
    [missing] = found(path)
    assert (missing.code, missing.span, missing.arguments) == ("TP101", Span(shown(path)), {"path": shown(path)})


def test_a_path_that_is_not_there_is_not_overlooked(tmp_path: Path) -> None:
    path = tmp_path / "không có.yaml"
    assert documents([path]) == [path]


def test_a_link_to_nothing_is_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.symlink_to(tmp_path / "gone.yaml")
    assert [each.code for each in found(path)] == ["TP101"]


def test_a_loop_of_links_is_told_as_one(tmp_path: Path) -> None:
    assert [each.code for each in found(loop(tmp_path / "document.yaml"))] == ["TP105"]


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "document.yaml").mkdir()
    assert [each.code for each in found(tmp_path / "document.yaml")] == ["TP113"]


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "document.yaml")
    [refused] = found(tmp_path / "document.yaml")
    assert refused.code == "TP104"
    assert "không phải tệp thường" in refused.arguments["reason"]


def test_a_folder_named_like_a_document_is_searched_for_documents(tmp_path: Path) -> None:
    (tmp_path / "document.yaml").mkdir()
    (tmp_path / "document.yaml" / "inner.yaml").write_text(WITH_CSV, "utf-8")
    assert documents([tmp_path]) == [tmp_path / "document.yaml" / "inner.yaml"]


def test_a_file_below_a_file_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "document.yaml").write_text(WITH_CSV, "utf-8")
    assert [each.code for each in found(tmp_path / "document.yaml" / "inner.yaml")] == ["TP101"]


def test_a_csv_file_that_is_a_loop_of_links_is_told_at_its_name(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(WITH_CSV, "utf-8")
    loop(tmp_path / "rows.csv")
    assert [(each.code, place(each.span)) for each in found(path)] == [("TP105", CSV_PLACE)]


def test_a_csv_link_that_leaves_the_project_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "document.yaml").write_text(WITH_CSV, "utf-8")
    (tmp_path / "secret.csv").write_text("a,b\n", "utf-8")
    (folder / "rows.csv").symlink_to(tmp_path / "secret.csv")
    problems = found(folder / "document.yaml")
    assert [(each.code, place(each.span)) for each in problems] == [("TP106", CSV_PLACE)]


def test_a_name_of_bytes_that_are_no_letters_can_be_printed(tmp_path: Path) -> None:
    [missing] = found(tmp_path / os.fsdecode(b"b\xe1o c\xe1o.yaml"))
    assert missing.code == "TP101"
    assert missing.span.file.encode().endswith("b\ufffdo c\ufffdo.yaml".encode())


@pytest.mark.parametrize("name", ['"a\\0b.csv"', "a" * 5000, '"."', '".."'])
def test_a_name_that_no_file_can_have_is_an_error(name: str, tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text(WITH_CSV.replace("rows.csv", name), "utf-8")
    assert [each.severity.value for each in found(path)][-1:] == ["error"]
