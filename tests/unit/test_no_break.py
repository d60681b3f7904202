"""A word and its number, a number and its unit stay on one line."""

from __future__ import annotations

import pytest

from vanban.text.no_break import bind

BOUND = (
    "ngày~05 tháng~3 năm~2026",
    "điểm~a khoản~2 Điều~17",
    "Phụ lục~IV",
    "lần thứ~3, MỨC ĐỘ~4",
    "3~triệu đồng, 20~%, 15~km",
    "khoản~b) và mục~c",
)
FREE = (
    "số liệu",
    "phụ lục kèm theo",
    "3 kmh",
    "2026 có hiệu lực",
    "hiệu sốx 3",
    "xsố 3",
    "số  3",
)


@pytest.mark.parametrize("text", BOUND)
def test_a_number_stays_beside_its_word_or_unit(text: str) -> None:
    assert bind(text.replace("~", " ")).replace("\u00a0", "~") == text


@pytest.mark.parametrize("text", FREE)
def test_other_blanks_stay_as_they_are(text: str) -> None:
    assert bind(text) == text
