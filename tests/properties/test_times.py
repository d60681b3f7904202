"""Phrases composed from parts whose meaning is known: the reader finds that meaning, whatever the wording."""

import time as clock
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.resolve.times import (
    AfterEvent,
    Interval,
    Period,
    Recurrence,
    Relation,
    Span,
    Steps,
    Time,
    Unit,
    Unread,
    interval_of,
    read_time,
    write_time,
)

ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
ISSUED = Interval(date(2025, 9, 11), date(2025, 9, 11))
ONE_DAY = timedelta(days=1)
composed: set[str] = set()


@dataclass(frozen=True)
class Said:
    """A wording, and the first and last day it means."""

    words: str
    first: date
    last: date


def months(year: int, first: int, count: int) -> tuple[date, date]:
    last = first + count - 1
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


years = st.integers(2015, 2060)


@st.composite
def said_years(draw: st.DrawFn) -> Said:
    year = draw(years)
    return Said(draw(st.sampled_from([f"năm {year}", f"cả năm {year}"])), *months(year, 1, 12))


@st.composite
def said_quarters(draw: st.DrawFn) -> Said:
    year, quarter = draw(years), draw(st.integers(1, 4))
    number = draw(st.sampled_from([ROMAN[quarter], str(quarter)]))
    tail = draw(st.sampled_from([f"/{year}", f" năm {year}"]))
    return Said(f"quý {number}{tail}", *months(year, 3 * quarter - 2, 3))


@st.composite
def said_months(draw: st.DrawFn) -> Said:
    year, month = draw(years), draw(st.integers(1, 12))
    number = draw(st.sampled_from([str(month), f"{month:02}"]))
    wordings = [f"tháng {number}/{year}", f"tháng {number} năm {year}", f"T{number}/{year}"]
    return Said(draw(st.sampled_from(wordings)), *months(year, month, 1))


@st.composite
def said_days(draw: st.DrawFn) -> Said:
    day = draw(st.dates(date(2015, 1, 1), date(2060, 12, 31)))
    wordings = [
        f"ngày {day.day}/{day.month}/{day.year}",
        f"{day:%d/%m/%Y}",
        f"ngày {day:%d} tháng {day.month} năm {day.year}",
        f"{day:%d-%m-%Y}",
    ]
    return Said(draw(st.sampled_from(wordings)), day, day)


@st.composite
def said_halves(draw: st.DrawFn) -> Said:
    year, second = draw(years), draw(st.booleans())
    side = "cuối" if second else "đầu"
    wordings = [f"6 tháng {side} năm {year}", f"06 tháng {side} năm {year}", f"nửa {side} năm {year}"]
    return Said(draw(st.sampled_from(wordings)), *months(year, 7 if second else 1, 6))


parts = st.one_of(said_years(), said_quarters(), said_months(), said_days(), said_halves())
openings = st.sampled_from(["", "Trong ", "Dự kiến ", "Hoàn thành ", "Hoàn thành trong "])
inclusive = st.sampled_from(["chậm nhất ", "Chậm nhất là ", "đến hết ", "tới hết ", "không quá ", "Muộn nhất "])
exclusive = st.sampled_from(["trước ", "Xong trước ", "hoàn thành trước ", "chậm nhất trước "])
joints = st.sampled_from([" - ", " – ", " đến ", " tới ", " đến hết ", " cho đến hết "])
endings = st.sampled_from(["", ".", ";", ",", " .", "…"])
Meaning = tuple[str, Time]


@st.composite
def limits(draw: st.DrawFn) -> Meaning:
    part = draw(parts)
    if draw(st.booleans()):
        return draw(inclusive) + part.words, Span(Interval(None, part.last))
    return draw(exclusive) + part.words, Span(Interval(None, part.first - ONE_DAY))


@st.composite
def ranges(draw: st.DrawFn) -> Meaning:
    first, second = sorted((draw(parts), draw(parts)), key=lambda part: (part.first, part.last))
    start = draw(st.sampled_from(["", "từ ", "Từ "]))
    if first.last > second.last:  # nobody says a range to a part of its own start
        return first.words, Span(Interval(first.first, first.last))
    return f"{start}{first.words}{draw(joints)}{second.words}", Span(Interval(first.first, second.last))


@st.composite
def shortened_ranges(draw: st.DrawFn) -> Meaning:
    year, first = draw(years), draw(st.integers(1, 11))
    last = draw(st.integers(first + 1, 12))
    wordings = [f"tháng {first}{{}}tháng {last}/{year}", f"từ tháng {first}{{}}{last} năm {year}"]
    words = draw(st.sampled_from(wordings)).format(draw(joints))
    return words, Span(Interval(date(year, first, 1), months(year, last, 1)[1]))


@st.composite
def gapped_lists(draw: st.DrawFn) -> Meaning:
    year = draw(years)
    chosen = sorted(draw(st.sets(st.sampled_from([1, 3, 6, 9, 12]), min_size=2)))
    pieces = tuple(Interval(*months(year, month, 1)) for month in chosen)
    words = ", ".join(map(str, chosen[:-1])) + f" và {chosen[-1]}/{year}"
    whole = Interval(pieces[0].start, pieces[-1].end)
    return f"tháng {words}", Span(whole, pieces)


@st.composite
def points(draw: st.DrawFn) -> Meaning:
    part = draw(parts)
    return draw(openings) + part.words, Span(Interval(part.first, part.last))


@st.composite
def recurrences(draw: st.DrawFn) -> Meaning:
    unit = draw(st.sampled_from([Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR]))
    count = draw(st.integers(2, 9))
    words, period = draw(
        st.sampled_from(
            [
                (
                    f"{draw(st.sampled_from(['hằng', 'hàng', 'mỗi', 'định kỳ hằng']))} {unit.value}",
                    Period(1, unit),
                ),
                (f"{count} {unit.value} một lần", Period(count, unit)),
            ]
        )
    )
    if draw(st.booleans()):
        return words, Recurrence((period,))
    first = draw(years)
    last = first + draw(st.integers(1, 9))
    bounds = Interval(date(first, 1, 1), date(last, 12, 31))
    return f"{words}, giai đoạn {first} - {last}", Recurrence((period,), bounds=bounds)


@st.composite
def events(draw: st.DrawFn) -> Meaning:
    amount, unit = draw(st.integers(1, 90)), draw(st.sampled_from([Unit.DAY, Unit.MONTH]))
    event = draw(st.sampled_from(["khi được phê duyệt", "ngày nhận đủ hồ sơ", "khi kết thúc hội nghị"]))
    working = unit is Unit.DAY and draw(st.booleans())
    counted = f"{amount:02} {unit.value}{' làm việc' if working else ''}"
    words, relation = draw(
        st.sampled_from(
            [
                (f"sau {counted} kể từ {event}", Relation.AFTER),
                (f"trong vòng {counted} kể từ {event}", Relation.WITHIN),
                (f"chậm nhất {counted} sau {event}", Relation.WITHIN),
                (f"trước {counted} so với {event}", Relation.BEFORE),
            ]
        )
    )
    return words, AfterEvent(event, relation, amount, unit, working)


@st.composite
def steps(draw: st.DrawFn) -> Meaning:
    found = [draw(parts) for _ in range(draw(st.integers(2, 4)))]
    labels = [f"Bước {number}" for number, _ in enumerate(found, 1)]
    words = "; ".join(f"{label}: {part.words}" for label, part in zip(labels, found, strict=True))
    spans = [Span(Interval(part.first, part.last)) for part in found]
    return words, Steps(tuple(zip(labels, spans, strict=True)))


meanings = st.one_of(points(), limits(), ranges(), shortened_ranges(), gapped_lists(), recurrences(), events(), steps())
thorough = settings(max_examples=900, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@thorough
@given(meanings, endings)
def check_composed_phrase(meaning: Meaning, ending: str) -> None:
    words, expected = meaning
    composed.add(words)
    found = read_time(words + ending)
    assert found == expected
    assert read_time(write_time(found)) == found


def test_a_composed_phrase_is_read_as_it_was_meant_and_reads_back() -> None:
    composed.clear()
    check_composed_phrase()
    assert len(composed) >= 500


def folded(time: Time) -> str:
    assert not isinstance(time, Unread)
    return repr(time).casefold()


@given(meanings)
@settings(max_examples=200, deadline=None)
def test_case_and_blanks_change_no_meaning(meaning: Meaning) -> None:
    words, _ = meaning
    as_written = folded(read_time(words))
    assert folded(read_time(words.upper())) == as_written
    assert folded(read_time(words.replace(" ", " \N{NO-BREAK SPACE}"))) == as_written


def intervals(time: Time) -> list[Interval]:
    if isinstance(time, Steps):
        return [interval for _, step in time.steps for interval in intervals(step)]
    if isinstance(time, Span):
        return [time.interval, *time.parts]
    return [time.bounds] if isinstance(time, Recurrence) and time.bounds else []


VOCABULARY = """
    quý tháng năm ngày tuần giờ phút đầu cuối giữa nửa trước sau từ đến hết tới nay trong vòng hằng mỗi định
    kỳ một lần thường xuyên theo khi kể ngay giai đoạn học thứ Sáu kế hoạch Bước I IV 1 2 6 15 31 2026 2027
    , . ; : / - ( ) và
"""
shuffled = st.lists(st.sampled_from([*VOCABULARY.split(), "\n"]), max_size=14).map(" ".join)


@given(st.one_of(shuffled, st.text(max_size=60), st.text("0123456789/-.,;: IVXquýtháng\n", max_size=40)))
@settings(max_examples=1500, deadline=None, derandomize=True)
def test_any_text_is_read_without_an_exception_and_reads_back(text: str) -> None:
    time = read_time(text, issued=ISSUED)
    if isinstance(time, Unread):
        assert time.text == text
    else:
        assert read_time(write_time(time)) == time
    found = [*intervals(time), *filter(None, [interval_of(time, ISSUED)])]
    assert all(each.start is None or each.end is None or each.start <= each.end for each in found)


@given(st.dates(date(2015, 1, 1), date(2060, 12, 31)), st.dates(date(2015, 1, 1), date(2060, 12, 31)))
def test_a_range_that_ends_before_it_starts_says_so(one: date, other: date) -> None:
    time = read_time(f"từ {one:%d/%m/%Y} đến {other:%d/%m/%Y}")
    if other < one:
        assert isinstance(time, Unread)
        assert time.reason.value == "ends_before_start"
    else:
        assert time == Span(Interval(one, other))


def seconds(text: str) -> float:
    """The least of three readings, none of a text that was read before: a collection of garbage may fall into one."""
    taken = []
    for cut in range(3):
        start = clock.process_time()
        read_time(text[cut:], issued=ISSUED)
        taken.append(clock.process_time() - start)
    return min(taken)


def test_a_very_long_text_is_given_up_at_once() -> None:
    for piece in ("a", "15/", "quý I, ", "(", "hằng năm ", "Bước: ", ";", "sau khi "):
        text = (piece * 100_000)[:100_000]
        assert read_time(text) == Unread(text)
        assert seconds(text) < 0.05


def test_no_text_of_readable_length_is_slow() -> None:
    for piece in (
        ":",
        "15/3, ",
        "quý I, ",
        "hằng ",
        "1: ",
        "a: 1; ",
        ",",
        "trước ",
        "(",
        "lần ",
        "6 tháng ",
        "theo ",
        "- ",
    ):
        text = (piece * 2000)[:2000]
        assert seconds(text) < 0.25, piece
