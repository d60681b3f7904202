"""The directory of units, and the readers of names in it."""

from __future__ import annotations

import itertools
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban import project
from vanban.models.dates import read_date
from vanban.models.units import Unit, UnitDirectory
from vanban.resolve.directory import Directory, Scope, build_directory
from vanban.resolve.directory_check import check_directory
from vanban.resolve.issuer import Issuer, read_issuer
from vanban.resolve.nearest import is_slip
from vanban.resolve.parties import read_parties
from vanban.resolve.party import Party
from vanban.sources.reading import read_file


def _value(path: Path) -> Any:
    tree = read_file(path, path.name).tree
    assert tree is not None
    return tree.value


MODEL = UnitDirectory.model_validate(_value(project.SHARED / "units.yaml"))
DIRECTORY: Directory = build_directory(MODEL)
CASES: list[dict[str, Any]] = _value(Path(__file__).with_name("parties.yaml"))
ISSUERS: list[dict[str, Any]] = _value(Path(__file__).with_name("issuers.yaml"))
LANG_SON = Scope("Lạng Sơn")
TODAY = read_date("2025-09-11")
UNITS: list[Unit] = [
    *MODEL.national,
    *MODEL.provincial,
    *MODEL.collectives,
    *(unit for province in MODEL.provinces for unit in province.units),
]


def _read(text: str) -> tuple[Party, ...]:
    return read_parties(text, DIRECTORY, LANG_SON, TODAY)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['text'][:40]} {case.get('date', '')}")
def test_a_phrase_names_these_units(case: dict[str, Any]) -> None:
    scope = Scope(case.get("province", "Lạng Sơn"), case.get("department"))
    parties = read_parties(case["text"], DIRECTORY, scope, read_date(case.get("date", "2025-09-11")))
    problems = [party.problem for party in parties]
    assert problems == [problem or "" for problem in case.get("problems", [""] * len(parties))]
    if "names" in case:
        assert [party.unit and party.unit.name for party in parties] == case["names"]
    if "nearest" in case:
        assert parties[-1].nearest == case["nearest"]
    if "remark" in case:
        assert parties[-1].remark == case["remark"]


def test_verbs_posts_and_proper_names_are_kept() -> None:
    first, second, third = _read("Giao Giám đốc Sở Tài chính; phối hợp với UBND xã Đồng Đăng, tỉnh Lạng Sơn, Sở Y tế")
    assert (first.verb, first.post, first.text) == ("Giao", "Giám đốc", "Giám đốc Sở Tài chính")
    assert (second.verb, second.proper_name, second.province) == ("phối hợp với", "Đồng Đăng", "Lạng Sơn")
    assert third.text == "Sở Y tế"


def test_an_ended_unit_says_when_and_by_which_act() -> None:
    (party,) = _read("Sở Kế hoạch và Đầu tư")
    assert party.date == read_date("2025-02-28")
    assert "45/2025/NĐ-CP" in party.source


def test_an_uncertain_end_has_no_act() -> None:
    (party,) = _read("Bộ Chỉ huy Bộ đội Biên phòng tỉnh")
    assert (party.problem, party.source) == ("ended", "")


def test_no_date_means_no_judgement_of_time() -> None:
    parties = read_parties("Sở Kế hoạch và Đầu tư, Sở Dân tộc và Tôn giáo", DIRECTORY, LANG_SON, None)
    assert [party.problem for party in parties] == ["", ""]


def test_a_directory_that_was_loaded_anew_is_asked_anew() -> None:
    unit = {"kind": "department", "name": "Sở Y tế"}
    old = build_directory(_model(provincial=[unit]))
    new = build_directory(_model(provincial=[unit | {"until": "2025-02-28"}]))
    problems = [read_parties("Sở Y tế", each, LANG_SON, TODAY)[0].problem for each in (old, new, old)]
    assert problems == ["", "ended", ""]


def test_an_answer_is_remembered_for_its_day_and_its_province_alone() -> None:
    phrase = "Sở Kế hoạch và Đầu tư tỉnh"
    asked = [(LANG_SON, TODAY), (LANG_SON, None), (Scope("Hà Nội"), TODAY), (LANG_SON, TODAY)]
    fresh = [read_parties(phrase, build_directory(MODEL), *each) for each in asked]
    assert [read_parties(phrase, DIRECTORY, *each) for each in asked] == fresh
    assert fresh[0] == fresh[3] != fresh[1]


def test_every_name_of_the_directory_is_read_as_its_unit() -> None:
    for spelling in DIRECTORY.spellings:
        scope = Scope("Hà Nội" if spelling.of_city else spelling.entry.province or "Lạng Sơn")
        parties = read_parties(spelling.name, DIRECTORY, scope, None)
        assert [party.unit for party in parties] == [spelling.entry.unit], spelling.name
        assert parties[0].problem == "", spelling.name


def test_no_unit_is_the_misspelling_of_another() -> None:
    named = zip(DIRECTORY.plain_names, DIRECTORY.whole_spellings, strict=True)
    confused = [
        (one.name, other.name)
        for (a, one), (b, other) in itertools.combinations(named, 2)
        if one.entry.unit is not other.entry.unit and a != b and is_slip(a, b)
    ]
    assert confused == []


def test_the_directory_has_no_problem_of_its_own() -> None:
    assert check_directory(MODEL) == ()


def test_a_name_with_two_entries_is_a_problem() -> None:
    model = _model(provincial=[{"name": "Sở Y tế", "kind": "department"}, {"name": "sở Y Tế", "kind": "department"}])
    (problem,) = check_directory(model)
    assert (problem.code, problem.path) == ("DV105", ("provincial", 1, "name"))
    assert problem.related == ("provincial", 0, "name")


def test_a_successor_and_a_parent_must_be_there() -> None:
    unit = {"name": "Sở Y tế", "kind": "department", "parent": "UBND tỉnh", "successor": "Sở Y tê"}
    found = {problem.path: problem.arguments["nearest"] for problem in check_directory(_model(provincial=[unit]))}
    assert found == {("provincial", 0, "parent"): "", ("provincial", 0, "successor"): "Sở Y tế"}


def test_a_province_must_have_a_known_successor() -> None:
    (problem,) = check_directory(_model(provinces=[{"name": "Hà Giang", "successor": "Tuyên Quang"}]))
    assert (problem.code, problem.path) == ("DV106", ("provinces", 0, "successor"))


def _model(**parts: Any) -> UnitDirectory:
    return UnitDirectory.model_validate(parts)


def test_a_unit_with_dates_has_a_source_or_a_note() -> None:
    assert [unit.name for unit in UNITS if (unit.from_ or unit.until) and not (unit.source or unit.note)] == []
    assert [unit.name for unit in UNITS if (unit.from_ or unit.until) and not unit.source] == [
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"
    ]


def test_there_are_34_provinces_and_29_ended_in_2025() -> None:
    ended = [p for p in MODEL.provinces if p.until == read_date("2025-06-30")]
    assert len([p for p in MODEL.provinces if p.until is None]) == 34
    assert len(ended) == 29
    assert all(p.successor and p.source and p.note for p in ended)


@pytest.mark.parametrize("case", ISSUERS, ids=lambda case: str(case["text"]))
def test_the_letterhead_follows_from_the_issuer(case: dict[str, Any]) -> None:
    issuer = read_issuer(case["text"], DIRECTORY, TODAY)
    assert isinstance(issuer, Issuer)
    assert issuer.governing_lines == ((case["governing"],) if "governing" in case else ())
    assert list(issuer.issuer_lines) == case["lines"]
    assert (issuer.symbol, issuer.place) == (case["symbol"], case["place"])


def test_the_scope_is_the_issuers_province_and_department() -> None:
    department = read_issuer("Sở Khoa học và Công nghệ tỉnh Lạng Sơn", DIRECTORY, TODAY)
    committee = read_issuer("UBND tỉnh Lạng Sơn", DIRECTORY, TODAY)
    assert isinstance(department, Issuer)
    assert isinstance(committee, Issuer)
    assert department.scope == Scope("Lạng Sơn", "Sở Khoa học và Công nghệ")
    assert committee.scope == LANG_SON


@pytest.mark.parametrize(
    ("text", "problem", "nearest"),
    [
        ("Sở Công thương tỉnh Lạng Sơn", "misspelt", "Sở Công Thương"),
        ("UBND tỉnh Lang Sơn", "misspelt", "UBND tỉnh Lạng Sơn"),
        ("Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn", "ended", "Sở Tài chính"),
        ("UBND tỉnh Hà Giang", "ended", "UBND tỉnh Tuyên Quang"),
        ("Sở Tài chính", "unknown", "Sở Tài chính …"),
        ("Công ty Ví Dụ", "unknown", ""),
        ("các sở, ban, ngành", "unknown", ""),
        ("Sở Tài chính, Sở Nội vụ", "unknown", ""),
        (" ", "unknown", ""),
    ],
)
def test_an_issuer_that_cannot_be_says_why(text: str, problem: str, nearest: str) -> None:
    found = read_issuer(text, DIRECTORY, TODAY)
    assert isinstance(found, Party)
    assert (found.problem, found.nearest) == (problem, nearest)


PIECES = [
    *(
        "Sở Tài chính",
        "Sở Văn hóa, Thể thao và Du lịch",
        "UBND xã Đồng Đăng",
        "các sở, ban, ngành",
        "Hội Y học",
    ),
    *(
        "Sở Công thương",
        " và ",
        ", ",
        "; ",
        "(b/c)",
        "(",
        ")",
        "Giao ",
        "phối hợp với ",
        "các ",
        ":",
        "tỉnh",
        " ",
    ),
    "\u0301",
]
PHRASES = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


@given(PHRASES)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_offset_is_true(text: str) -> None:
    parties = _read(text)
    assert all(text[party.start : party.end] == party.text != "" for party in parties)
    assert all(one.end <= other.start for one, other in itertools.pairwise(parties))
    assert all((party.unit is None) <= (party.problem in ("unknown", "misspelt")) for party in parties)
    assert read_issuer(text, DIRECTORY, TODAY) is not None


NAMES = st.sampled_from([spelling.name for spelling in DIRECTORY.spellings if spelling.entry.level == "provincial"])


@given(st.lists(NAMES, min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_a_list_of_names_is_read_back_whole(names: list[str]) -> None:
    parties = read_parties("; ".join(names) + ".", DIRECTORY, Scope("Hà Nội"), None)
    assert [party.text for party in parties] == names


@pytest.mark.parametrize("piece", ["a, ", "(", "và ", "các sở, ban, ", "Sơ Tai chinh, ", "UBND xã A, ", "X"])
def test_a_hostile_text_is_read_in_no_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    _read("Hội Y học")
    start = time.process_time()
    parties = _read(text)
    assert time.process_time() - start < 1
    assert not parties or parties[-1].end == len(text)
