"""Phrases of official documents, each with the time it means."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban.resolve.times import (
    AfterEvent,
    ByReference,
    Hours,
    Interval,
    Period,
    Recurrence,
    Relation,
    Span,
    Steps,
    Unit,
    Unread,
    interval_of,
    read_time,
    write_time,
)

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("times.yaml").read_text(encoding="utf-8"))
ISSUED = Interval(CASES["issued"], CASES["issued"])


def interval(start: date | str, end: date | str) -> Interval:
    return Interval(start if isinstance(start, date) else None, end if isinstance(end, date) else None)


def hour(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


@pytest.mark.parametrize("case", CASES["spans"], ids=lambda case: case[0])
def test_a_stretch_a_limit_or_a_range_is_read_as_days(case: list[Any]) -> None:
    assert read_time(case[0], issued=ISSUED) == Span(interval(*case[1:]))


@pytest.mark.parametrize("case", CASES["gaps"], ids=lambda case: case[0])
def test_a_list_keeps_the_gaps_between_its_stretches(case: list[Any]) -> None:
    parts = tuple(interval(*pair) for pair in zip(case[1::2], case[2::2], strict=True))
    assert read_time(case[0], issued=ISSUED) == Span(Interval(parts[0].start, parts[-1].end), parts)


@pytest.mark.parametrize("case", CASES["hours"], ids=lambda case: case[0])
def test_a_clock_time_stands_on_its_day(case: list[Any]) -> None:
    phrase, start, end, opens, closes = case
    assert read_time(phrase, issued=ISSUED) == Span(interval(start, end), hours=Hours(hour(opens), hour(closes)))


@pytest.mark.parametrize("case", CASES["recurrences"], ids=lambda case: case["phrase"])
def test_a_recurrence_keeps_its_period_its_moment_and_its_bounds(case: dict[str, Any]) -> None:
    counted = [words.split() for words in case["periods"]]
    periods = tuple(Period(int(count), Unit(unit)) for count, unit in counted)
    bounds = interval(*case["bounds"]) if "bounds" in case else None
    expected = Recurrence(periods, case.get("times", 1), case.get("at", ""), bounds)
    assert read_time(case["phrase"], issued=ISSUED) == expected


@pytest.mark.parametrize("case", CASES["events"], ids=lambda case: case[0])
def test_a_time_counted_from_an_event_keeps_the_event(case: list[Any]) -> None:
    phrase, relation, amount, unit, working, event = case
    expected = AfterEvent(event, Relation(relation), amount, Unit(unit) if unit else None, working)
    assert read_time(phrase, issued=ISSUED) == expected


@pytest.mark.parametrize("phrase", CASES["references"])
def test_a_time_set_elsewhere_keeps_the_authors_words(phrase: str) -> None:
    assert read_time(f"{phrase}.", issued=ISSUED) == ByReference(phrase)


@pytest.mark.parametrize("case", CASES["steps"], ids=lambda case: case["phrase"])
def test_each_step_has_its_label_and_its_time(case: dict[str, Any]) -> None:
    expected = Steps(tuple((label, Span(interval(*days))) for label, *days in case["steps"]))
    assert read_time(case["phrase"], issued=ISSUED) == expected


@pytest.mark.parametrize("case", CASES["unread"], ids=lambda case: case[0] or "nothing")
def test_what_is_no_time_says_why(case: list[str]) -> None:
    time = read_time(case[0], issued=ISSUED)
    assert isinstance(time, Unread)
    assert (time.text, time.reason.value) == tuple(case)


@pytest.mark.parametrize("phrase", CASES["undated"])
def test_a_year_that_nothing_says_is_not_guessed(phrase: str) -> None:
    assert read_time(phrase) == Unread(phrase)


@pytest.mark.parametrize("phrase", CASES["undated"])
def test_a_document_dated_over_two_years_gives_no_year(phrase: str) -> None:
    if "nay" not in phrase:
        assert read_time(phrase, issued=Interval(date(2025, 1, 1), date(2026, 12, 31))) == Unread(phrase)


@pytest.mark.parametrize("blank", ["\N{NO-BREAK SPACE}", "  ", "\t"])
def test_any_blank_parts_words(blank: str) -> None:
    phrase = "Quý IV/2025 đến hết Quý II/2026"
    assert read_time(phrase.replace(" ", blank)) == read_time(phrase)


def test_decomposed_letters_are_read_like_composed_ones() -> None:
    import unicodedata

    assert read_time(unicodedata.normalize("NFD", "Quý II/2026")) == read_time("Quý II/2026")


@pytest.mark.parametrize(
    ("start", "end"), [(None, None), (date(2026, 1, 2), date(2026, 1, 1))], ids=["no side", "backwards"]
)
def test_an_interval_refuses_to_be_impossible(start: date | None, end: date | None) -> None:
    with pytest.raises(ValueError, match="interval"):
        Interval(start, end)


def test_the_stretch_of_steps_holds_all_of_them() -> None:
    steps = read_time("Bước 1: Quý I/2026; bước 2: tháng 6/2026")
    assert interval_of(steps, ISSUED) == Interval(date(2026, 1, 1), date(2026, 6, 30))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("trong vòng 30 ngày kể từ ngày ký", Interval(date(2025, 9, 11), date(2025, 10, 11))),
        ("sau 6 tháng kể từ ngày ban hành", Interval(date(2026, 3, 11), None)),
        ("5 ngày làm việc kể từ ngày ký", None),
        ("10 ngày kể từ khi họp", None),
        ("hằng năm, giai đoạn 2026 - 2030", Interval(date(2026, 1, 1), date(2030, 12, 31))),
        ("thường xuyên", None),
        ("theo quy định", None),
    ],
)
def test_a_stretch_is_known_only_where_its_days_are(phrase: str, expected: Interval | None) -> None:
    assert interval_of(read_time(phrase, issued=ISSUED), ISSUED) == expected


def test_every_time_of_the_cases_reads_back_from_its_canonical_phrase() -> None:
    rows = [row for kind in ("spans", "gaps", "hours", "events", "unread") for row in CASES[kind]]
    phrases = [row[0] for row in rows] + CASES["references"]
    phrases += [case["phrase"] for kind in ("recurrences", "steps") for case in CASES[kind]]
    times = [read_time(phrase, issued=ISSUED) for phrase in phrases]
    assert len(times) >= 120
    assert [read_time(write_time(time)) for time in times if not isinstance(time, Unread)] == [
        time for time in times if not isinstance(time, Unread)
    ]
