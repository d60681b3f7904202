"""The rule book as users read it: in the terminal and in docs/rules.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command import run
from vanban import project
from vanban.rules.registry import RULES, rule_of
from vanban.rules.rule import cited, cited_in_english
from vanban.rules.rule_book import markdown, page, row

BOOK = project.ROOT / "docs" / "rules.md"


def test_the_book_in_docs_is_fresh() -> None:
    assert BOOK.read_text(encoding="utf-8") == markdown(), "run `python build.py rules --markdown > docs/rules.md`"


def test_the_book_has_a_section_a_rule() -> None:
    titles = [line for line in markdown().splitlines() if line.startswith("### ")]
    assert titles == sorted(titles, key=titles.index)
    assert {title.split()[1] for title in titles} == {rule.code for rule in RULES}


def test_a_row_names_code_severity_and_fault() -> None:
    words = row(RULES[0], "vi").split()
    assert words[:3] == ["Y01", "lỗi", "letter-with-a-type-line"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_shows_clause_reason_and_both_examples(rule: object) -> None:
    for language, words in (("vi", ("Căn cứ:", "Vì sao:", "Sai:", "Đúng:")), ("en", ("Basis:", "Why:", "Wrong:"))):
        text = page(rule, language)  # type: ignore[arg-type]
        assert all(word in text for word in words)
        assert "{" not in text.split("Sai:")[0].split("Wrong:")[0]


def test_a_bare_clause_is_the_decrees() -> None:
    assert cited("PL1-I-II.4") == "NĐ 30/2020/NĐ-CP, PL1-I-II.4"
    assert cited_in_english("Điều 13") == "Decree 30/2020/NĐ-CP, article 13"
    assert cited("thói quen soạn thảo") == "thói quen soạn thảo"


def test_a_code_is_found_in_any_case() -> None:
    found = rule_of("y05")
    assert found is not None
    assert found.code == "Y05"
    assert rule_of("Y99") is None


def test_the_command_lists_every_rule() -> None:
    done = run(project.ROOT, "rules")
    assert done.code == 0
    assert [line.split()[0] for line in done.out.splitlines()] == [rule.code for rule in RULES]


def test_the_command_writes_the_book() -> None:
    done = run(project.ROOT, "rules", "--markdown")
    assert (done.code, done.out) == (0, markdown())


@pytest.mark.parametrize(("language", "words"), [("vi", "Căn cứ: NĐ 30/2020"), ("en", "Basis: Decree 30/2020")])
def test_the_command_shows_one_rule(language: str, words: str) -> None:
    done = run(project.ROOT, "rule", "y13", "--lang", language)
    assert done.code == 0
    assert done.out.startswith("Y13 signature-without-authority")
    assert words in done.out


def test_the_command_names_the_nearest_code() -> None:
    done = run(project.ROOT, "rule", "W011")
    assert done.code == 2
    assert "W01" in done.err
    assert done.out == ""


def test_a_finding_is_reported_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(
        "type: plan\nissuer: UBND tỉnh Lạng Sơn\nsubject: V/v diễn tập\nrecipients: [Sở Tài chính]\nfile_copies: VT\n",
        encoding="utf-8",
    )
    done = run(project.ROOT, "check", path)
    assert done.code == 1
    assert "plan.yaml:3:10: lỗi[Y07]" in done.out + done.err
    assert "NĐ 30/2020/NĐ-CP, PL1-I-II.5" in done.out + done.err
