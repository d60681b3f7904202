"""The directory of legal acts: whole in itself, and asked by citations."""

from __future__ import annotations

import pytest

from vanban.models.dates import PartialDate
from vanban.models.legal_acts import LegalAct
from vanban.pipeline.shared import load_shared
from vanban.resolve.citations import read_citations
from vanban.resolve.legal_acts import mark_of, name_of

ACTS = load_shared().legal_acts
ENTRIES = sorted(ACTS.by_mark.values(), key=mark_of)


def cited(text: str) -> LegalAct | None:
    [citation] = read_citations(text)
    return ACTS.cited(citation)


def test_the_directory_reads_without_a_fault() -> None:
    assert load_shared().diagnostics == ()
    assert len(ENTRIES) >= 25


@pytest.mark.parametrize("act", ENTRIES, ids=mark_of)
def test_an_act_that_ended_names_one_that_took_its_place(act: LegalAct) -> None:
    assert bool(act.until) == bool(act.replaced_by)
    if act.until and act.replaced_by:
        following = ACTS.successor(act, act.until)
        assert following is not None
        assert following.from_ is not None
        assert 0 <= (following.from_.first - act.until.last).days <= 1


@pytest.mark.parametrize("act", ENTRIES, ids=mark_of)
def test_an_act_is_of_the_year_in_its_number_and_begins_after_its_day(act: LegalAct) -> None:
    assert int(act.number.rpartition("/")[2]) == act.date.year
    assert act.from_ is None or act.from_.first >= act.date.first


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "30/2020/NĐ-CP"),
        ("Nghị định số 09/2010/NĐ-CP", "9/2010/NĐ-CP"),
        ("Luật KH&CN năm 2013", "29/2013/QH13"),
        ("Luật Khoa học và Công nghệ ngày 18/6/2013", "29/2013/QH13"),
        ("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "72/2025/QH15"),
    ],
)
def test_a_citation_finds_its_act(text: str, mark: str) -> None:
    found = cited(text)
    assert found is not None
    assert mark_of(found) == mark


def test_the_successor_is_the_one_in_force_on_the_day() -> None:
    local = ACTS.by_mark["77/2015/QH13"]
    names = [ACTS.successor(local, PartialDate(2025, month, 1)) for month in (4, 9)]
    assert [name_of(act) for act in names if act] == [
        "Luật Tổ chức chính quyền địa phương số 65/2025/QH15",
        "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
    ]
