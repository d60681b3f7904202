"""What the command line says to wrong words: in the chosen language, with exit code 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vanban import project
from vanban.cli.main import main

PLAN = str(project.CONTENT / "plans/kh-ubnd-lang-son-240-2025.yaml")

WRONG = [
    (["check", "--foo"], "build.py check: lỗi: không có tham số này: --foo", "unrecognized arguments: --foo"),
    (["check", "--format", "foo"], "--format: không có lựa chọn 'foo'", "--format: there is no choice 'foo'"),
    (["check", "--format"], "--format: cần một giá trị", "--format: needs a value"),
    (["check", "--strict=1"], "--strict: không nhận giá trị '1'", "--strict: takes no value '1'"),
    (["check", "--lang"], "--lang: cần một giá trị", "--lang: needs a value"),
    (["rule"], "build.py rule: lỗi: thiếu tham số: CODE", "build.py rule: error: missing arguments: CODE"),
    (["cache", "foo"], "action: không có lựa chọn 'foo'", "action: there is no choice 'foo'"),
    (["build", "--workers", "x"], "--workers: 'x' không phải là số", "--workers: 'x' is not a valid number"),
    (["diff", "--foo"], "build.py diff: lỗi: không có tham số này: --foo", "unrecognized arguments: --foo"),
]


@pytest.fixture(autouse=True)
def no_language_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VANBAN_LANG", raising=False)


def ended(*arguments: str) -> int:
    """The exit code, whether it is returned or the parser leaves with it."""
    try:
        return main(arguments)
    except SystemExit as leaving:
        return int(str(leaving.code))


@pytest.mark.parametrize(("arguments", "vietnamese", "english"), WRONG)
def test_wrong_arguments_are_told_in_the_chosen_language(
    arguments: list[str], vietnamese: str, english: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, opening, words in (("vi", "cách dùng", vietnamese), ("en", "usage", english)):
        assert ended("--lang", language, *arguments) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith(f"{opening}: build.py {arguments[0]} ")
        assert words in told.err


@pytest.mark.parametrize(
    "arguments", [["--lang", "fr", "check"], ["--lang=fr", "check"], ["check", "--lang", "fr"], ["--lang", "check"]]
)
def test_an_unknown_language_is_refused_in_both(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(*arguments) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("Không có ngôn ngữ")
    assert second.startswith("There is no language")


@pytest.mark.parametrize("arguments", [["--lang", "en", "rule", "Q"], ["rule", "--lang", "en", "Q"]])
def test_the_language_stands_before_or_after_the_command(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(*arguments) == 2
    assert capsys.readouterr().err.startswith("There is no rule")


@pytest.mark.parametrize(("typed", "meant"), [("bluid", "build"), ("chekc", "check"), ("setpu", "setup")])
def test_a_mistyped_command_is_not_taken_for_a_path(typed: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(typed) == 2
    assert capsys.readouterr().err == f'Không có lệnh "{typed}"; gần nhất là {meant}\n'


def test_a_folder_named_like_a_command_is_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "builds").mkdir()
    ended("builds", "--output", str(tmp_path / "output"))
    told = capsys.readouterr()
    assert "Không có lệnh" not in told.err
    assert "Không có văn bản nào" in told.out + told.err


@pytest.mark.parametrize("language", ["vi", "en"])
def test_help_tells_of_setup(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("--help", "--lang", language) == 0
    assert "`build.py setup [--development]`" in capsys.readouterr().out


@pytest.mark.parametrize(("option", "code"), [("--help", 0), ("--foo", 2)])
def test_setup_answers_in_one_line(option: str, code: int) -> None:
    words = [sys.executable, str(project.ROOT / "build.py"), "--lang", "en", "setup", option]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=30)
    told = done.stdout if code == 0 else done.stderr
    assert done.returncode == code
    assert "build.py setup [--development]" in told
    assert told.count("\n") == len((done.stdout + done.stderr).splitlines()) == 1


@pytest.mark.parametrize(("code", "told"), [("Y5", "gần nhất là Y"), ("@@", "`python build.py rules`\n")])
def test_an_unknown_rule_has_a_near_one_or_the_whole_book(
    code: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended("rule", code) == 2
    error = capsys.readouterr().err
    assert f'"{code}"' in error
    assert told in error
    assert not error.rstrip("\n").endswith("là ")


def test_a_unit_without_tasks_is_told_with_the_nearest_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("tasks", PLAN, "--unit", "Sở Tài chinh") == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == 'Không có nhiệm vụ nào ghi "Sở Tài chinh". Tên gần nhất: Sở Tài chính.\n'


@pytest.mark.parametrize(("language", "words"), [("vi", "còn đúng"), ("en", "are fresh")])
def test_fresh_schemas_are_told(
    language: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(project, "SCHEMAS", tmp_path)
    assert ended("schema") == 0
    capsys.readouterr()
    assert ended("--lang", language, "schema", "--check") == 0
    assert words in capsys.readouterr().out


def test_one_document_has_no_plural(capsys: pytest.CaptureFixture[str]) -> None:
    ended("--lang", "en", "check", PLAN)
    told = capsys.readouterr()
    assert "Checked documents: 1." in told.out + told.err
