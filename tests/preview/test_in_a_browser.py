"""An author's day in a real browser: edit, break, mend, click."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from tests.browser import CHROMEDRIVER, CHROMIUM, QUIET, needs_chromedriver
from tests.preview.conftest import Served
from tests.preview.process import wait_until
from tests.preview.small_project import OTHER, PLAN, plan_text
from vanban.text.no_break import NO_BREAK

pytestmark = needs_chromedriver

PAGE = "document.getElementById('page').contentWindow"
NOTES = ", ".join(f"Ghi chú số {number}" for number in range(120))
LONG = plan_text(1).replace(
    "closing:",
    f"sections: [{{id: ghi-chu, heading: Ghi chú, items: [{NOTES}]}}]\noutline: [tasks, ghi-chu]\nclosing:",
)
TOP_OF_A_NOTE = f"""
const notes = [...{PAGE}.document.querySelectorAll("p")];
return notes.find(note => /60[;.]?$/.test(note.textContent)).getBoundingClientRect().top"""
SEEN_TEXT = """
const seen = [...document.querySelectorAll(arguments[0])].find(each => each.checkVisibility());
return seen?.innerText ?? "";"""
LIES_ON_TOP = """
const area = document.getElementById("page").getBoundingClientRect();
return document.elementFromPoint(area.x + area.width / 2, area.y + area.height / 2).closest("section").id"""


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (*QUIET, "--window-size=1400,900", f"--user-data-dir={tmp_path_factory.mktemp('user')}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(str(CHROMEDRIVER)))
    yield driver
    driver.quit()


class Author:
    """Somebody who saves files and looks at the page."""

    def __init__(self, served: Served, chromium: webdriver.Chrome) -> None:
        self.served, self.chromium = served, chromium

    def open(self, name: str) -> None:
        self.chromium.get("about:blank")
        self.chromium.get(f"{self.served.address}#{quote(name, safe='')}")
        self.sees_on_page("CỘNG HÒA")
        wait_until(lambda: self.asks("return document.querySelectorAll('#pages img').length"))

    def asks(self, script: str) -> object:
        return self.chromium.execute_script(script)

    def sees_on_page(self, words: str) -> None:
        """Some letters of the page are kept together by a blank that does not break."""

        def is_there() -> bool:
            text = str(self.asks(f"return {PAGE}.document.body?.innerText"))
            return words in text.replace(NO_BREAK, " ")

        wait_until(is_there, self.screen)

    def sees(self, selector: str, words: str = "") -> str:
        """The text of the first such element that is to be seen, as soon as it holds the words."""

        def found() -> str:
            text = str(self.chromium.execute_script(SEEN_TEXT, selector))
            return text if words in text else ""

        return str(wait_until(found, self.screen))

    def screen(self) -> str:
        return self.chromium.find_element(By.TAG_NAME, "body").text


@pytest.fixture
def author(served: Served, chromium: webdriver.Chrome) -> Author:
    return Author(served, chromium)


def test_saved_words_change_in_place_and_the_line_being_read_stays(author: Author) -> None:
    author.served.save(PLAN, LONG)
    author.open(PLAN)
    author.sees_on_page("Ghi chú số 119")
    author.asks(f"{PAGE}.scrollTo(0, 1500); {PAGE}.isTheSame = true")
    wait_until(lambda: author.asks("const p = document.getElementById('pages'); p.scrollTop = 300; return p.scrollTop"))
    before = float(str(author.asks(TOP_OF_A_NOTE)))
    author.served.save(PLAN, LONG.replace("  items:\n", "  items:\n    - {title: Việc mới, lead: Sở Tư pháp}\n", 1))
    author.sees_on_page("Việc mới")
    assert abs(float(str(author.asks(TOP_OF_A_NOTE))) - before) < 1, "a browser scrolls by whole dots"
    assert author.asks(f"return {PAGE}.isTheSame")
    assert author.asks(f"return {PAGE}.scrollY") != 1500, "what came in above has pushed the text down"
    author.sees("#built", "dựng lúc")
    assert author.asks("return document.getElementById('pages').scrollTop") == 300
    assert "chỗ vừa đổi" in author.sees("#changed")


def test_a_break_shows_the_error_at_its_line_instead_of_the_page_and_mending_it_brings_the_page_back(
    author: Author,
) -> None:
    author.served.save(PLAN, LONG)
    author.open(PLAN)
    author.sees_on_page("Ghi chú số 119")
    author.asks(f"{PAGE}.scrollTo(0, 900)")
    author.served.save(PLAN, LONG.replace("lead: Sở Công Thương", "lead: Sở Công thương"))
    assert "lỗi DV101" in author.sees("#problems li", "Sở Công Thương")
    assert f"{PLAN}:13:13" in author.sees("#problems .where")
    assert author.sees("#problems .lines .meant mark") == "Sở Công thương"
    assert "bản cũ" in author.sees("#broken")
    assert "tệp cũ" in author.sees("#documents [aria-current]")
    assert author.asks(LIES_ON_TOP) == "problems-pane"
    author.chromium.set_window_size(500, 900)
    assert author.asks("return innerWidth") == 500
    assert author.asks(LIES_ON_TOP) == "problems-pane"
    assert author.sees("#problems .lines .meant mark") == "Sở Công thương"
    author.chromium.set_window_size(1400, 900)
    author.chromium.find_element(By.ID, "show-stale").click()
    assert "BẢN CŨ" in author.sees(".stale-mark")
    assert author.asks(LIES_ON_TOP) == "page-pane"
    author.served.save(PLAN, LONG)
    author.sees("#no-problems")
    assert not author.chromium.find_element(By.ID, "broken").is_displayed()
    assert not author.chromium.find_element(By.CSS_SELECTOR, ".stale-mark").is_displayed()
    assert author.asks(LIES_ON_TOP) == "page-pane"
    assert author.asks(f"return {PAGE}.scrollY") == 900


def test_a_click_on_a_paragraph_shows_its_yaml_line(author: Author) -> None:
    author.open(OTHER)
    author.chromium.switch_to.frame("page")
    author.chromium.find_element(By.XPATH, "//p[contains(., 'Sở Tư pháp')]").click()
    author.chromium.switch_to.default_content()
    assert "lead: Sở Tư pháp." in author.sees("#source .meant")
    assert author.sees("#source .place") == f"{OTHER}:13:13"
    assert author.asks("return document.querySelector('#source .meant').dataset.number") == "13"
    assert str(author.asks("return document.querySelector('#source a').href")).startswith("vscode://file/")
    author.served.save(OTHER, "# Một dòng ở trên\n" + plan_text(2, lead="Sở Tư pháp"))
    wait_until(lambda: author.sees("#source .place") == f"{OTHER}:14:13")


def test_a_new_document_is_listed_and_one_that_is_deleted_goes(author: Author) -> None:
    author.open(PLAN)
    new = "content/plans/<b>moi & la.yaml"
    author.served.save(new, plan_text(9).replace("Khảo sát công nghệ", "<img src=x onerror=alert(1)> & kết thúc"))
    author.sees("#documents", "<img src=x onerror=alert(1)> & kết thúc")
    author.asks(f"location.hash = encodeURIComponent({new!r})")
    author.sees_on_page("<img src=x onerror=alert(1)>")
    (author.served.root / new).unlink()
    assert author.sees("#title", "không còn")
    assert "onerror" not in author.sees("#documents")


def test_the_list_is_filtered_without_accents_and_reached_by_keys(author: Author) -> None:
    author.open(PLAN)
    author.asks("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))")
    field = author.chromium.switch_to.active_element
    assert field.get_attribute("id") == "filter"
    field.send_keys("ket qua khao sat")
    wait_until(lambda: "Kế hoạch" not in author.sees("#documents"))
    assert "Kết quả khảo sát" in author.sees("#documents")


def test_the_browser_has_nothing_to_complain_of(author: Author) -> None:
    author.open(PLAN)
    author.served.save(PLAN, LONG.replace("Ghi chú số 3", "Ghi chú số ba"))
    author.sees_on_page("Ghi chú số ba")
    assert [entry["message"] for entry in author.chromium.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_an_ended_server_is_told_of(author: Author) -> None:
    author.open(PLAN)
    assert author.served.process.stop() == 0
    assert "Mất liên lạc" in author.sees("#connection", "Mất")
