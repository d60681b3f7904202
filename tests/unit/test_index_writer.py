"""What the index page promises: a plain list without scripts, a search without accents with them."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from tests.browser import CHROMIUM, QUIET, needs_chromium
from vanban.writers.index import IndexEntry, content_hash, write_index

HOSTILE = '<script>alert(1)</script> "{{ x }}" & </li>'
LINKS = (("HTML", "plans/a.html"), ("PDF", "plans/a.pdf"), ("DOCX", "plans/a.docx"))


def entry(subject: str, type_name: str, sort_key: str, *, draft: bool = False) -> IndexEntry:
    return IndexEntry(
        subject=subject,
        type_name=type_name,
        number="" if draft else "05/KH-SKHCN",
        date="" if draft else "05/3/2026",
        sort_key=sort_key,
        issuer="Sở Khoa học và Công nghệ",
        status="draft" if draft else "issued",
        links=LINKS,
    )


ENTRIES = (
    entry("Tình hình năm 2022", "Báo cáo", "2022-04", draft=True),
    entry("Đổi mới công nghệ", "Kế hoạch", "2026-03-05"),
    entry("Sơ kết", "Báo cáo", "2024-01-02"),
)


def page(*entries: IndexEntry) -> html.HtmlElement:
    return html.fromstring(write_index(entries))


def test_documents_stand_newest_first() -> None:
    titles = ["Kế hoạch Đổi mới công nghệ", "Báo cáo Sơ kết", "Báo cáo Tình hình năm 2022"]
    assert page(*ENTRIES).xpath("//li/h2/text()") == titles


def test_an_entry_shows_number_date_issuer_and_status() -> None:
    facts = page(*ENTRIES).xpath("//li[1]/p[@class='facts']/span/text()")
    assert facts == ["Số: 05/KH-SKHCN", "05/3/2026", "Sở Khoa học và Công nghệ", "Đã ban hành"]


def test_a_draft_without_number_and_date_shows_neither() -> None:
    facts = page(ENTRIES[0]).xpath("//li[1]/p[@class='facts']/span/text()")
    assert facts == ["Sở Khoa học và Công nghệ", "Dự thảo"]


def test_without_scripts_the_whole_list_shows_and_the_search_does_not() -> None:
    tree = page(*ENTRIES)
    assert tree.xpath("//li/@hidden") == []
    assert len(tree.xpath("//form[@hidden]")) == 1


def test_an_empty_index_says_so() -> None:
    assert page().xpath("//p[@id='nothing' and not(@hidden)]/text()") == ["Không có văn bản nào."]
    assert page(*ENTRIES).xpath("count(//p[@id='nothing' and not(@hidden)])") == 0


def test_the_filters_offer_what_the_list_holds() -> None:
    assert page(*ENTRIES).xpath("//select[@id='type']/option/text()") == ["Tất cả", "Báo cáo", "Kế hoạch"]
    assert page(ENTRIES[1]).xpath("//select[@id='status']/option/text()") == ["Tất cả", "Đã ban hành"]


def test_each_file_is_linked_by_a_safe_relative_path() -> None:
    odd = IndexEntry("x", "Kế hoạch", "", "", "", "y", "draft", (("PDF", "a b/c#1.pdf"), ("HTML", "javascript:x")))
    assert page(odd).xpath("//li//a/@href") == ["a%20b/c%231.pdf", "javascript%3Ax"]
    assert page(ENTRIES[1]).xpath("//li//a/@href") == [href for _, href in LINKS]


def test_a_file_whose_name_is_no_text_is_linked_byte_for_byte() -> None:
    odd = replace(ENTRIES[0], links=(("PDF", os.fsdecode(b"x\xff.pdf")),))
    assert page(odd).xpath("//li//a/@href") == ["x%FF.pdf"]


def test_hostile_words_print_as_typed() -> None:
    tree = page(entry(HOSTILE, HOSTILE, "2026"))
    assert tree.xpath("//li/h2/text()") == [f"{HOSTILE} {HOSTILE}"]
    assert tree.xpath("//li/@data-type") == [HOSTILE]
    assert len(tree.xpath("//script")) == len(tree.xpath("//li")) == 1


def test_the_page_asks_the_network_for_nothing_and_runs_its_own_script_only() -> None:
    tree = page(*ENTRIES)
    text = write_index(ENTRIES).decode()
    assert not re.search(r"https?:|url\(|@import|<link|<img|<script ", text)
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert f"script-src '{content_hash(tree.findtext('.//script'))}'" in policy
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")


def test_two_writings_give_the_same_bytes() -> None:
    assert write_index(ENTRIES) == write_index(list(ENTRIES))


@needs_chromium
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("query=ke+hoach", ["Kế hoạch Đổi mới công nghệ"]),
        ("query=DOI+moi", ["Kế hoạch Đổi mới công nghệ"]),
        ("query=nghe+doi", ["Kế hoạch Đổi mới công nghệ"]),
        ("type=Báo cáo&status=issued", ["Báo cáo Sơ kết"]),
        ("query=khong+co", []),
    ],
)
def test_the_search_finds_words_typed_without_accents(query: str, found: list[str], tmp_path: Path) -> None:
    path = tmp_path / "index.html"
    path.write_bytes(write_index(ENTRIES))
    command = [
        str(CHROMIUM),
        *QUIET,
        f"--user-data-dir={tmp_path / 'user'}",
        "--dump-dom",
        f"{path.as_uri()}?{query}",
    ]
    done = subprocess.run(command, capture_output=True, timeout=60, check=True)
    tree = html.fromstring(done.stdout.decode())
    assert tree.xpath("//li[not(@hidden)]/h2/text()") == found
    assert tree.xpath("count(//form[@hidden])") == 0
