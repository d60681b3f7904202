"""Every change leads to a place that is there, and the page needs nothing but itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import html

from tests.comparison_page.reading import pane, words
from tests.history.scratch import Scratch, make
from tests.history.test_edits import EXAMPLE, PLAN
from tests.history.test_random_documents import changes, edited, side
from tests.properties.composing import Typed, view_of
from tests.redlining.pairs import CASES, pair_of
from tests.redlining.pairs import edited as edited_text
from vanban import project
from vanban.cli.main import main
from vanban.comparison_page.documents import Views
from vanban.comparison_page.page import write_page
from vanban.history.changes import Change
from vanban.history.comparing import compare
from vanban.history.comparison import Comparison, DocumentChange
from vanban.pipeline.comparing import compare_states
from vanban.pipeline.comparing_views import views_of
from vanban.writers.index import content_hash

REPORT = "reports/bc-skhcn-lang-son-2022-04.yaml"
HOSTILE = '"></style><script>alert(1)</script><img src=x onerror=alert(2)>'


def page_of(scratch: Scratch, language: str = "vi") -> str:
    compared = compare_states((), folder=scratch.folder)
    return write_page(compared.comparison, views_of(compared), "en" if language == "en" else "vi")


def listed(page: str) -> list[html.HtmlElement]:
    return html.fromstring(page).xpath("//nav[@class='changes']//li[not(ancestor::ul[@class='problems'])]")


def assert_every_change_leads_to_its_place(page: str) -> None:
    tree = html.fromstring(page)
    names = tree.xpath("//@id")
    assert len(names) == len(set(names))
    links = tree.xpath("//nav[@class='changes']//a/@href")
    assert {link.removeprefix("#") for link in links} <= set(names)
    assert len(links) == len(listed(page))
    calls = [link for link in tree.xpath("//article//a/@href") if link.startswith("#")]
    assert {link.removeprefix("#") for link in calls} <= set(names)


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_every_change_of_a_real_edit_leads_to_its_place(number: int) -> None:
    path = project.CONTENT / CASES[number]["file"]
    old, new = path.read_text(encoding="utf-8"), edited_text(CASES[number])
    sides = [side(text, path.parent) for text in (old, new)]
    pair = pair_of(number)
    page = page_with(compare(*sides), (pair.old, pair.new))
    assert_every_change_leads_to_its_place(page)


def page_with(found: tuple[Change, ...], views: Views) -> str:
    document = DocumentChange("x.yaml", "x.yaml", "Thử", "changed", found)
    return write_page(Comparison("HEAD", "", (document,)), {"x.yaml": views}, "vi")


@given(edited())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_change_of_a_random_edit_leads_to_its_place(pair: tuple[Typed, Typed]) -> None:
    page = page_with(changes(*pair), (view_of(pair[0]), view_of(pair[1])))
    assert_every_change_leads_to_its_place(page)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("deadline: Tháng 12/2026.", "deadline: Tháng 11/2026.", "Tháng 11/2026"),
        ("      deadline: Tháng 12/2026.\n", "", "Tháng 12/2026"),
        ("  - Văn phòng Tỉnh ủy\n", "", "Văn phòng Tỉnh ủy"),
        ("number: 240", "number: 251", "251"),
        ("date: 2025-09-11", "date: 2025-09-12", "ngày 12 tháng 9"),
        ("signer: Dương Xuân Huyên", "signer: Nguyễn Văn Ví Dụ", "Nguyễn Văn Ví Dụ"),
        ("  - unit: Sở Công Thương\n", "  - unit: Sở Nội vụ\n", "Sở Nội vụ"),
        ("period: 2027 - 2030", "period: 2027 - 2031", "2031"),
        ("- Chủ tịch, các PCT UBND tỉnh", "- Chủ tịch UBND tỉnh", "Chủ tịch"),
    ],
)
def test_a_change_leads_to_the_words_that_changed(before: str, after: str, shown: str, tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, before, after)
    page = page_of(scratch)
    (line,) = listed(page)
    place = target(page, line.find("a"))
    assert any(shown in " ".join(words(place, leave=leave)) for leave in (("del",), ("ins",)))
    assert place.xpath(".//ins | .//del")


def target(page: str, link: html.HtmlElement) -> html.HtmlElement:
    (found,) = html.fromstring(page).xpath("//*[@id=$name]", name=link.get("href").removeprefix("#"))
    return found


def test_a_moved_task_leads_to_where_it_is_and_from_there_to_where_it_was(tmp_path: Path) -> None:
    scratch = make(tmp_path, EXAMPLE)
    text, behind = scratch.read(EXAMPLE), "        - title: Diễn tập thực chiến"
    start, end = text.index("        - title: Kiện toàn"), text.index("        - title: Công bố đầu mối")
    task, rest = text[start:end], text[:start] + text[end:]
    scratch.write(EXAMPLE, rest.replace(behind, task + behind))
    page = page_of(scratch)
    assert_every_change_leads_to_its_place(page)
    place = target(page, listed(page)[0].find("a"))
    assert "inserted-row" in place.get("class")
    was = target(page, place.find("p[@class='move']/a"))
    assert "deleted-row" in was.get("class")
    assert "Kiện toàn Đội ứng cứu sự cố" in " ".join(words(was))


def test_the_page_is_one_file_that_asks_for_nothing(tmp_path: Path) -> None:
    scratch = make(tmp_path, "examples/bao-cao-vi-du.yaml", "examples/so-lieu-vi-du.csv", "examples/so-do-vi-du.png")
    scratch.edit("examples/bao-cao-vi-du.yaml", "number: 128", "number: 129")
    page = page_of(scratch)
    tree = html.fromstring(page)
    assert not tree.xpath("//link | //script[@src] | //iframe | //*[@src[not(starts-with(., 'data:'))]]")
    assert not re.findall(r"url\(|@import|https?://", page)
    (script,) = tree.xpath("//script/text()")
    assert content_hash(script) in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_words_of_a_document_are_words_on_the_page(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "signer: Dương Xuân Huyên", f"signer: '{HOSTILE}'")
    scratch.edit(PLAN, "  - unit: Sở Công Thương\n", f"  - unit: '{HOSTILE}'\n")
    tree = html.fromstring(page_of(scratch))
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//img | //*[@onerror]")
    assert HOSTILE in tree.text_content()


def test_both_languages_say_what_the_page_says(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "number: 240", "number: 251")
    vi, en = (html.fromstring(page_of(scratch, language)) for language in ("vi", "en"))
    assert (vi.get("lang"), en.get("lang")) == ("vi", "en")
    assert "Số: 240 → 251" in vi.text_content()
    assert "Number: 240 → 251" in en.text_content()
    assert {article.get("lang") for article in en.xpath("//article")} == {"vi"}


def test_a_document_that_came_is_shown_as_it_is(tmp_path: Path) -> None:
    scratch = make(tmp_path, REPORT)
    scratch.write(PLAN, (Path("content") / PLAN).read_text(encoding="utf-8"))
    page = page_of(scratch)
    tree = html.fromstring(page)
    assert [article.get("class") for article in tree.xpath("//article")] == ["pane merged"]
    assert not tree.xpath("//article//ins | //article//del")
    assert "văn bản mới" in tree.text_content()
    assert tree.xpath("string(//p[@class='only-side'])") == "Bản mới"


def test_what_cannot_be_shown_is_told_with_its_reason(tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN, REPORT)
    scratch.edit(PLAN, "issuer: UBND tỉnh Lạng Sơn", "issuer: [")
    scratch.edit(REPORT, "signer: Bé Thị Thu Hiền", "signer: Trần Thị Ví Dụ")
    page = page_of(scratch)
    tree = html.fromstring(page)
    (problem,) = tree.xpath("//ul[@class='problems']/li")
    assert problem.text_content().startswith(f"content/{PLAN}:3: ")
    assert not tree.xpath("//section[@id='d1']//ins")
    assert tree.xpath("string(//section[@id='d1']//p[@class='only-side'])") == "Bản cũ"
    assert not tree.xpath("//section[@id='d2']//p[@class='only-side']")
    assert "Ví Dụ" in " ".join(words(pane(page, "new", 2)))


def test_the_command_writes_the_page_where_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "so sánh" / "trang.html"
    assert main(["diff", "HEAD", "HEAD", "--format", "html", "--output", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert main(["diff", "HEAD", "HEAD", "--format", "html"]) == 0
    assert capsys.readouterr().out == target.read_text(encoding="utf-8")
    assert main(["diff", "HEAD", "HEAD", "--output", str(tmp_path)]) == 1
