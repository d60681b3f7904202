"""Reads one stretch of the calendar: a day, a month, a quarter, a year, a piece of these."""

from dataclasses import replace
from datetime import date

from .calendar import YEARS, Part, Portion
from .clocks import clock
from .kinds import Interval, Unit
from .neighbours import neighbour
from .numerals import numbered, year_behind, year_of
from .phrase import Phrase
from .portions import portion
from .tokens import Lexicon

_NOW = Lexicon({"nay": True, "bây giờ": True, "ngày ký": True, "ngày ký ban hành": True, "ngày ban hành": True})
_UNITS = Lexicon({"tháng": Unit.MONTH, "quý": Unit.QUARTER, "quí": Unit.QUARTER, "t": Unit.MONTH, "q": Unit.QUARTER})
_YEAR = Lexicon(dict.fromkeys(("năm", "năm tài chính", "năm ngân sách", "năm kế hoạch"), True))
_DAY = Lexicon(dict.fromkeys(("ngày", "mùng", "mồng", "hôm", "ngày mùng", "ngày mồng"), True))
_DAYTIMES = ("", "sáng", "trưa", "chiều", "tối")
_WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7")
_DAYTIME = Lexicon({f"{buổi}{time}": True for buổi in ("", "buổi ") for time in _DAYTIMES if time})
WEEKDAY = Lexicon({"chủ nhật": True} | {f"thứ {name}": True for name in _WEEKDAYS})
_QUARTERS = 4
_SCHOOL_YEAR = Lexicon({"năm học": True})
_SCHOOL_STARTS, _SCHOOL_ENDS = (9, 5), (5, 31)  # the opening day, and the day teaching must have ended


def part(phrase: Phrase, unit: Unit | None = None) -> Part | None:
    """The stretch that stands here; `unit` is what a bare number counts, as in the list before it."""
    start = phrase.place
    found = _now(phrase) or _school_year(phrase) or _piece(phrase) or _timed_day(phrase, unit)
    if found is None:
        phrase.place = start
    return found


def _now(phrase: Phrase) -> Part | None:
    issued = phrase.issued
    if issued is None or issued.start is None or issued.start.year not in YEARS or not phrase.take(_NOW):
        return None
    return Part(Unit.DAY, fixed=Interval(issued.start, issued.end or issued.start))


def _school_year(phrase: Phrase) -> Part | None:
    if not phrase.take(_SCHOOL_YEAR):
        return None
    first, last = year_of(phrase.number()), year_of(phrase.number(2))
    if first is None or last != first + 1 or phrase.word(1) not in ("-", "/"):
        return None
    phrase.place += 3
    return Part(Unit.YEAR, fixed=Interval(date(first, *_SCHOOL_STARTS), date(last, *_SCHOOL_ENDS)))


def _piece(phrase: Phrase) -> Part | None:
    piece = portion(phrase)
    if piece is None:
        return None
    phrase.accept("của")
    whole = _whole(phrase)
    if whole is None or whole.unit is Unit.DAY or not _fits(piece, whole):
        return None
    return replace(whole, portion=piece)


def _fits(piece: Portion, whole: Part) -> bool:
    return whole.unit is Unit.YEAR if piece.of == 12 else whole.unit is Unit.MONTH if piece.of == 30 else True


def _timed_day(phrase: Phrase, unit: Unit | None) -> Part | None:
    hour = clock(phrase)
    behind = phrase.place
    phrase.accept(",")
    phrase.take(_DAYTIME)
    if phrase.take(WEEKDAY):
        phrase.accept(",")
    phrase.take(_DAYTIME)
    day = _whole(phrase, unit)
    if hour is None:
        return day
    if day is None or day.unit not in (Unit.DAY, None):
        phrase.place = behind
        return Part(Unit.HOUR, clock=hour)
    return replace(day, unit=Unit.DAY, clock=hour)


def _whole(phrase: Phrase, unit: Unit | None = None) -> Part | None:
    named = phrase.take(_UNITS)
    if named is not None:
        return _named(phrase, named)
    if phrase.take(_DAY):
        return numbered(phrase, Unit.DAY)
    if phrase.take(_YEAR):
        return _year(phrase)
    inherited = None if unit is Unit.QUARTER and (phrase.number() or 0) > _QUARTERS else unit
    return numbered(phrase, inherited)


def _named(phrase: Phrase, unit: Unit) -> Part | None:
    if phrase.numeral() is not None:
        return numbered(phrase, unit)
    return neighbour(phrase, unit) or Part(unit, year=year_behind(phrase))


def _year(phrase: Phrase) -> Part | None:
    year = year_of(phrase.number())
    if year is not None:
        phrase.place += 1
        return Part(Unit.YEAR, year=year)
    return None if phrase.number() is not None else neighbour(phrase, Unit.YEAR) or Part(Unit.YEAR)
