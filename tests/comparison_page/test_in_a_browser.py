"""The page in a real browser: wide and narrow, by click and by key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from tests.browser import CHROMEDRIVER, CHROMIUM, QUIET, needs_chromedriver
from tests.comparison_page.test_page import page_of
from tests.history.scratch import Scratch, make
from tests.history.test_edits import EXAMPLE, PLAN

WIDE, NARROW = (1600, 900), (420, 800)

pytestmark = needs_chromedriver


class Reader:
    """Somebody who looks at the page."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def open(self, page: Path, size: tuple[int, int]) -> None:
        self.resize(size)
        self.driver.get(page.as_uri())

    def resize(self, size: tuple[int, int]) -> None:
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def ask(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(f"return {script}", *arguments)

    def press(self, key: str) -> None:
        self.driver.find_element(By.TAG_NAME, "body").send_keys(key)

    def changes(self) -> list[Any]:
        return self.driver.find_elements(By.CSS_SELECTOR, ".document:not([hidden]) .changes a")

    def panes(self) -> list[str]:
        """The sides that are seen, from the left."""
        return list(
            self.ask(
                "[...document.querySelectorAll('.document:not([hidden]) .pane .row')].filter(row => "
                "row.getClientRects().length).map(row => row.closest('.pane').classList[1])"
                ".filter((side, at, all) => all.indexOf(side) === at)"
            )
        )

    def sees(self, selector: str) -> bool:
        """Whether all that this finds, and that is shown at all, lies within the window."""
        boxes = self.ask(
            "[...document.querySelectorAll(arguments[0])].flatMap(each => [...each.getClientRects()])"
            ".map(box => [box.top, box.bottom, innerHeight])",
            selector,
        )
        return bool(boxes) and all(top >= 0 and bottom <= height for top, bottom, height in boxes)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (*QUIET, f"--user-data-dir={tmp_path_factory.mktemp('user')}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(str(CHROMEDRIVER)))
    yield Reader(driver)
    driver.quit()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kho")
    scratch: Scratch = make(folder, PLAN, EXAMPLE)
    scratch.edit(PLAN, "khả thi, hiệu quả", "khả thi, thiết thực")
    scratch.edit(PLAN, "deadline: Tháng 12/2026.", "deadline: Tháng 11/2026.")
    scratch.edit(PLAN, "  - Văn phòng Tỉnh ủy\n", "")
    scratch.edit(EXAMPLE, '- "600"', '- "650"')
    target = folder / "so sánh.html"
    target.write_text(page_of(scratch), encoding="utf-8")
    return target


def test_a_wide_screen_shows_old_and_new_and_a_narrow_one_the_merged_page(reader: Reader, page: Path) -> None:
    reader.open(page, WIDE)
    assert reader.panes() == ["old", "new"]
    lefts = reader.ask(
        "['old', 'new'].map(side => document.querySelector(`.${side} .row`).getBoundingClientRect().left)"
    )
    assert lefts[0] < lefts[1]
    reader.resize(NARROW)
    assert reader.panes() == ["merged"]
    assert reader.ask("document.documentElement.scrollWidth") <= NARROW[0]


def test_a_document_of_one_state_alone_is_shown_on_a_wide_screen_too(reader: Reader, tmp_path: Path) -> None:
    scratch = make(tmp_path, PLAN)
    scratch.edit(PLAN, "lead: Ủy ban nhân dân tỉnh.", "lead: Sở Công thương.")
    target = tmp_path / "một bản.html"
    target.write_text(page_of(scratch), encoding="utf-8")
    reader.open(target, WIDE)
    assert reader.panes() == ["merged"]
    assert reader.driver.find_element(By.CSS_SELECTOR, ".only-side").text == "Bản cũ"


def test_what_belongs_together_stands_level(reader: Reader, page: Path) -> None:
    reader.open(page, WIDE)
    tops = reader.ask(
        "[...document.querySelectorAll('.document:not([hidden]) .pane.new .row')].map(row => "
        "[row, document.getElementById(row.id.replace('n-', 'o-'))]).filter(pair => pair[1])"
        ".map(pair => pair.map(row => row.getBoundingClientRect().top))"
    )
    assert len(tops) > 50
    assert all(abs(one - other) < 1 for one, other in tops)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_click_on_a_change_brings_its_place_into_view(reader: Reader, page: Path, size: tuple[int, int]) -> None:
    reader.open(page, size)
    for document in range(2):
        reader.ask("document.querySelectorAll('.documents a')[arguments[0]].click()", document)
        for link in reader.changes():
            reader.ask("arguments[0].click()", link)
            assert reader.sees(".here"), link.text
            assert reader.ask("document.querySelector('.here ins, .here del') !== null")


def test_keys_lead_from_change_to_change_through_every_document(reader: Reader, page: Path) -> None:
    reader.open(page, WIDE)
    total = int(reader.ask("document.querySelectorAll('.changes a').length"))
    seen = []
    for _ in range(total):
        reader.press("n")
        seen.append(reader.ask("document.querySelector('.here').id"))
        assert reader.sees(".here")
    assert len(set(seen)) == total == 4
    assert reader.ask("document.getElementById('at').value") == "4/4"
    reader.press("p")
    assert reader.ask("document.querySelector('.here').id") == seen[-2]


def test_the_view_is_chosen_by_button_and_by_key(reader: Reader, page: Path) -> None:
    reader.open(page, WIDE)
    reader.driver.find_element(By.ID, "side").click()
    assert reader.panes() == ["merged"]
    assert reader.ask("document.getElementById('side').getAttribute('aria-pressed')") == "false"
    reader.press("s")
    assert reader.panes() == ["old", "new"]


def test_an_address_with_a_place_opens_there(reader: Reader, page: Path) -> None:
    reader.open(page, WIDE)
    name = reader.ask("[...document.querySelectorAll('.changes a')].at(-1).hash")
    reader.driver.get("about:blank")
    reader.driver.get(page.as_uri() + name)
    assert reader.sees(".here")


def test_without_script_every_document_is_there_merged(reader: Reader, page: Path) -> None:
    reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        reader.open(page, WIDE)
        shown = reader.driver.find_elements(By.CSS_SELECTOR, ".pane.merged")
        assert [pane.is_displayed() for pane in shown] == [True, True]
        assert not reader.driver.find_element(By.CSS_SELECTOR, ".controls").is_displayed()
    finally:
        reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_the_browser_complains_of_nothing(reader: Reader, page: Path) -> None:
    reader.open(page, WIDE)
    reader.driver.get_log("browser")
    reader.driver.refresh()
    assert reader.driver.get_log("browser") == []
