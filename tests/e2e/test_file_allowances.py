"""A comment that allows a rule of the written page: `build` heeds it, `check` waits for the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.pipeline.building import BuildOptions, build_all
from vanban.pipeline.checking import check
from vanban.pipeline.shared import load_shared

EXAMPLE = project.CONTENT / "examples" / "bao-cao-ban-chi-dao-vi-du.yaml"
COMMENT = "# vanban: allow P13 because ví dụ về khóa end_mark\n"


def built(path: Path, output: Path, formats: tuple[str, ...] = ("pdf",)) -> list[str]:
    (made,) = build_all([path], BuildOptions(formats=formats, output=output))
    return [each.code for each in made.diagnostics]


def with_text(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_finding_on_the_page_is_allowed_wherever_the_comment_stands(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert COMMENT in text
    moved = with_text(tmp_path, COMMENT + text.replace(COMMENT, ""))
    assert built(EXAMPLE, tmp_path) == []
    assert built(moved, tmp_path) == []
    assert built(with_text(tmp_path, text.replace(COMMENT, "")), tmp_path) == ["P13"]


def test_a_comment_takes_one_finding_of_its_own_rule(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8").replace("allow P13", "allow P04")
    assert built(with_text(tmp_path, text), tmp_path) == ["P13", "CP201"]


@pytest.mark.parametrize(("formats", "said"), [(("pdf",), ["CP201"]), (("docx",), []), (("html",), [])])
def test_only_a_build_that_read_the_page_calls_the_comment_unneeded(
    formats: tuple[str, ...], said: list[str], tmp_path: Path
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8").replace('end_mark: "."', 'end_mark: "./."')
    text = "".join(line for line in text.splitlines(keepends=True) if "allow W06" not in line)
    path = with_text(tmp_path, text)
    shared = load_shared()
    assert check(path, shared.directory, load_fonts(project.FONTS)).diagnostics == ()
    assert built(path, tmp_path, formats) == said
