"""A document that cannot be built stops no other, and leaves what was built of it before as it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.diagnostics.diagnostic import has_errors
from vanban.pipeline.building import BuildOptions, Built, build_all

GOOD = """\
type: report
issuer: Sở Khoa học và Công nghệ tỉnh Lạng Sơn
number: 12
date: 2025-09-11
subject: Tình hình thực hiện nhiệm vụ năm 2025
sections:
  - heading: Kết quả
    text: Đã hoàn thành các nhiệm vụ được giao.
recipients:
  - UBND tỉnh
file_copies: VT
signature:
  lines: [Giám đốc]
  signer: Nguyễn Văn Ví Dụ
"""

BAD: dict[str, str | bytes] = {
    "broken YAML": GOOD + 'closing: "Trên đây',
    "a key unknown": GOOD + "closings: Trên đây là báo cáo.\n",
    "a letter without glyph": GOOD + "closing: Trên đây là báo cáo 🎉.\n",
    "a name misspelt": GOOD.replace("Công nghệ tỉnh", "Công nghẹ tỉnh"),
    "a date that is not there": GOOD.replace("2025-09-11", "2025-02-30"),
    "not UTF-8": GOOD.encode("utf-16"),
    "empty": "",
    "nested too deep": GOOD + "closing: " + "[" * 5000,
    "too many aliases": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
}


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def build(folder: Path, *paths: Path) -> list[Built]:
    return list(build_all(paths, BuildOptions(formats=("docx", "html"), output=folder)))


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_nothing_is_written_for_a_document_with_errors(content: str | bytes, tmp_path: Path) -> None:
    output = tmp_path / "output"
    [built] = build(output, write(tmp_path / "report.yaml", content))
    assert has_errors(list(built.diagnostics))
    assert built.files == ()
    assert everything_in(tmp_path) == {"report.yaml": (tmp_path / "report.yaml").read_bytes()}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_what_was_built_before_keeps_its_bytes(content: str | bytes, tmp_path: Path) -> None:
    output, source = tmp_path / "output", tmp_path / "report.yaml"
    build(output, write(source, GOOD))
    before = everything_in(output)
    build(output, write(source, content))
    assert sorted(before) == ["report.docx", "report.html"]
    assert everything_in(output) == before


def test_the_documents_beside_a_broken_one_are_built(tmp_path: Path) -> None:
    sources = [write(tmp_path / f"{number}.yaml", content) for number, content in enumerate(BAD.values())]
    first, last = write(tmp_path / "first.yaml", GOOD), write(tmp_path / "last.yaml", GOOD)
    built = build(tmp_path / "output", first, *sources, tmp_path / "not there.yaml", last)
    assert [len(each.files) for each in built] == [2, *(0 for _ in BAD), 0, 2]
    assert sorted(everything_in(tmp_path / "output")) == ["first.docx", "first.html", "last.docx", "last.html"]


def a_file(path: Path) -> None:
    path.write_text("không phải thư mục", "utf-8")


def a_folder_of_the_name(path: Path) -> None:
    (path / "report.html").mkdir(parents=True)


@pytest.mark.parametrize("obstacle", [a_file, a_folder_of_the_name])
def test_an_output_that_cannot_be_written_is_told_and_stays(obstacle: Callable[[Path], None], tmp_path: Path) -> None:
    output = tmp_path / "output"
    obstacle(output)
    before = everything_in(tmp_path)
    source = write(tmp_path / "report.yaml", GOOD)
    [built] = build(output, source)
    assert built.files == ()
    assert "TP108" in [each.code for each in built.diagnostics]
    assert everything_in(tmp_path) == before | {"report.yaml": GOOD.encode()}


def test_two_documents_never_write_the_same_files(tmp_path: Path) -> None:
    one = write(tmp_path / "report.yaml", GOOD)
    other = write(tmp_path / "report.yml", GOOD.replace("năm 2025", "năm 2024"))
    built = build(tmp_path / "output", one, other)
    assert [len(each.files) for each in built] == [2, 0]
    assert [each.code for each in built[1].diagnostics] == ["TP110"]
