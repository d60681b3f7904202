"""`python build.py`, run as its users run it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.e2e.command import Result, copy_project, files_in, run
from tests.reading import page, word
from tests.reading.content import DOCUMENTS, resolved
from tests.reading.pieces import plain
from vanban import project
from vanban.writers.formats import OFFICIAL

STEMS = [path.relative_to(project.CONTENT).with_suffix("").as_posix() for path in DOCUMENTS]
PLAN = Path("content/plans/kh-ubnd-lang-son-240-2025.yaml")
OTHER_CLOCK = Path(__file__).parent / "other_clock"


@pytest.fixture(scope="module")
def everything(project_copy: Path) -> Result:
    return run(project_copy)


@pytest.fixture
def output(project_copy: Path, everything: Result) -> dict[str, bytes]:
    """The files of the whole build."""
    assert everything.code == 0, everything.out + everything.err
    return files_in(project_copy / "output")


def built_into(root: Path, output: Path, *arguments: str | Path, **environment: str) -> dict[str, bytes]:
    """The files of a build that succeeds, all made anew; it is started in the folder above its output."""
    given = ("build", *arguments, "--no-cache", "--output", output.name)
    result = run(root, *given, folder=output.parent, environment=environment)
    assert result.code == 0, result.out + result.err
    return files_in(output)


def test_without_a_command_everything_is_built(output: dict[str, bytes]) -> None:
    expected = [f"{stem}.{form}" for stem in STEMS for form in OFFICIAL]
    assert sorted(output) == sorted([*expected, "index.html"])


def test_every_document_is_told_with_its_files(everything: Result) -> None:
    for stem in STEMS:
        files = ", ".join(f"output/{stem}.{form}" for form in OFFICIAL)
        assert f"content/{stem}.yaml: {files}\n" in everything.out
    assert f"{len(STEMS)}/{len(STEMS)}" in everything.out
    assert everything.err == ""


def test_the_index_lists_every_document_but_the_secret_ones(output: dict[str, bytes]) -> None:
    index = output["index.html"].decode("utf-8")
    listed = set(re.findall(r'href="([^"]+)\.pdf"', index))
    secret = {stem for stem, path in zip(STEMS, DOCUMENTS, strict=True) if resolved(path).document.secrecy}
    assert secret, "an example bears a mark of secrecy"
    assert listed == set(STEMS) - secret
    assert not any(stem in index for stem in secret)


def test_a_second_build_gives_the_same_bytes(output: dict[str, bytes], tmp_path: Path) -> None:
    elsewhere = copy_project(tmp_path / "elsewhere")  # with nothing kept from the first
    assert built_into(elsewhere, tmp_path / "again") == output


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C", "LC_ALL": "C", "TZ": "UTC+11", "PYTHONHASHSEED": "1"},
        {"LANG": "vi_VN.UTF-8", "LC_ALL": "vi_VN.UTF-8", "TZ": "Asia/Ho_Chi_Minh", "PYTHONHASHSEED": "99"},
        {"PYTHONPATH": str(OTHER_CLOCK), "SOURCE_DATE_EPOCH": "1"},
    ],
    ids=["plain locale", "Vietnamese locale", "another day"],
)
def test_place_language_zone_and_clock_change_no_byte(
    output: dict[str, bytes], tmp_path: Path, environment: dict[str, str]
) -> None:
    made = built_into(copy_project(tmp_path / "elsewhere"), tmp_path / "there", **environment)
    assert made.keys() == output.keys()
    assert not [name for name in made if made[name] != output[name]]


def test_the_other_clock_shows_another_day() -> None:
    import subprocess

    show = (
        "import time, datetime; print(time.gmtime().tm_year, datetime.datetime.now().year, datetime.date.today().year)"
    )
    command = [sys.executable, "-c", show]
    years = subprocess.run(command, env={"PYTHONPATH": str(OTHER_CLOCK)}, capture_output=True, text=True, check=True)
    assert set(years.stdout.split()) == {"2001"}


def test_other_formats_hold_the_same_words(project_copy: Path, tmp_path: Path) -> None:
    made = built_into(project_copy, tmp_path / "made", project_copy / PLAN, "--to", "md,txt,odt")
    stem = f"plans/{PLAN.stem}"
    assert made.keys() - {"index.html"} == {f"{stem}.md", f"{stem}.txt", f"{stem}.odt"}
    sentence = "Xây dựng được Lộ trình đổi mới công nghệ khả thi, hiệu quả"
    for name in (f"{stem}.md", f"{stem}.txt"):
        assert sentence in " ".join(made[name].decode("utf-8").split())
    assert made[f"{stem}.odt"].startswith(b"PK")


def test_an_unknown_format_is_wrong_usage(project_copy: Path, tmp_path: Path) -> None:
    result = run(project_copy, "build", PLAN, "--to", "doc", "--output", tmp_path / "none")
    assert (result.code, result.out) == (2, "")
    assert '"doc"' in result.err
    assert not (tmp_path / "none").exists()


def test_draft_prints_a_mark_on_a_document_that_types_none(project_copy: Path, tmp_path: Path) -> None:
    made = built_into(project_copy, tmp_path / "draft", project_copy / PLAN, "--draft")
    plainly = built_into(project_copy, tmp_path / "plain", project_copy / PLAN)
    stem = f"plans/{PLAN.stem}"
    for marked, text in ((made, True), (plainly, False)):
        assert ("DỰ THẢO " in f"{plain(page.pieces_of(marked[f'{stem}.html']))} "[:80]) is text
        heads = " ".join(plain(word.pieces_of(marked[f"{stem}.docx"], part)) for part in ("header_first", "document"))
        assert ("DỰ THẢO " in heads[:80]) is text


def test_names_with_blanks_and_vietnamese_letters_are_no_trouble(project_copy: Path, tmp_path: Path) -> None:
    source = tmp_path / "Kế hoạch số 5 (bản sửa).yaml"
    source.write_bytes((project_copy / PLAN).read_bytes())
    made = built_into(project_copy, tmp_path / "Kết quả", source)
    assert {f"{source.stem}.{form}" for form in OFFICIAL} <= made.keys()


def test_paths_are_read_from_where_the_command_is_started(project_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes((project_copy / PLAN).read_bytes())
    result = run(project_copy, "build", "mine.yaml", "--output", "made", "--to", "html", folder=tmp_path)
    assert result.code == 0, result.out + result.err
    assert (tmp_path / "made" / "mine.html").is_file()
    assert "mine.yaml: made/mine.html\n" in result.out


def test_a_document_with_an_error_leaves_its_old_files_and_the_others_are_built(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    folder = root / "output" / "plans"
    folder.mkdir(parents=True)
    (folder / f"{PLAN.stem}.html").write_text("cũ", encoding="utf-8")
    text = (root / PLAN).read_text(encoding="utf-8")
    (root / PLAN).write_text(text.replace("type: plan", "type: plan\nsubjekt: sai", 1), encoding="utf-8")
    result = run(root)
    assert result.code == 1
    assert f"{PLAN.as_posix()}:3:1: lỗi[CT101]" in result.out
    assert (folder / f"{PLAN.stem}.html").read_text(encoding="utf-8") == "cũ"
    assert not (folder / f"{PLAN.stem}.docx").exists()
    assert len(list((root / "output").rglob("*.pdf"))) == len(STEMS) - 1


def test_a_console_of_another_code_page_prints_vietnamese_right(project_copy: Path, tmp_path: Path) -> None:
    result = run(
        project_copy, "build", PLAN, "--output", tmp_path, environment={"PYTHONIOENCODING": "cp1252", "LC_ALL": "C"}
    )
    assert result.code == 0
    assert "Đã dựng 1/1 văn bản" in result.out


@pytest.mark.parametrize(("language", "words"), [("vi", "cách dùng: "), ("en", "usage: ")])
def test_help_speaks_the_chosen_language(project_copy: Path, language: str, words: str) -> None:
    by_option = run(project_copy, "--lang", language, "--help")
    by_environment = run(project_copy, "--help", environment={"VANBAN_LANG": language})
    assert by_option == by_environment
    assert by_option.code == 0
    assert by_option.out.startswith(words)


BARE = (sys.executable, "-I", "-S")
"""A Python that has none of the packages."""


def test_without_packages_one_line_says_what_to_run(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    result = run(root, "--help", python=BARE)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert "`make`" in result.err


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for .venv's Python")
def test_the_projects_own_environment_is_used_where_it_is(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    own = root / ".venv" / "bin" / "python"
    own.parent.mkdir(parents=True)
    own.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    own.chmod(0o755)
    result = run(root, "--lang", "en", "--help", python=BARE)
    assert result.code == 0, result.err
    assert result.out.startswith("usage: ")
