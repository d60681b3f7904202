"""Reads the numbers of a date, and the year that stands behind a day, month or quarter."""

from .calendar import YEARS, Part
from .kinds import Unit
from .neighbours import neighbour
from .phrase import Phrase
from .tokens import Lexicon

_YEAR_WORD = Lexicon(dict.fromkeys(("năm", "của năm", ", năm"), True))
_CENTURY = 2000


def year_of(number: int | None) -> int | None:
    """A number that can only be a year."""
    return number if number in YEARS else None


def numbered(phrase: Phrase, unit: Unit | None) -> Part | None:
    """What starts with a number: a date with marks, a numbered day, month or quarter, a year."""
    return _three(phrase) or _two(phrase, unit) or _one(phrase, unit)


def _three(phrase: Phrase) -> Part | None:
    """Day, month and year with one mark between them; with dashes, also year, month and day."""
    mark, first, second, third = phrase.word(1), phrase.number(), phrase.number(2), phrase.number(4)
    if mark not in ("/", "-", ".") or phrase.word(3) != mark or first is None or second is None or third is None:
        return None
    if mark != "/" and not phrase.glued(5):
        return None
    if mark == "-" and year_of(first):
        first, third = third, first
    year = _CENTURY + third if mark == "/" and len(phrase.word(4)) == 2 else year_of(third)
    if year is None or len(str(first)) > 2:
        return None
    phrase.place += 5
    return Part(Unit.DAY, first, month=second, year=year)


def _two(phrase: Phrase, unit: Unit | None) -> Part | None:
    """A month or quarter with its year, or a day with its month."""
    first, second = phrase.numeral(), phrase.number(2)
    if first is None or second is None or phrase.word(1) != "/" or phrase.word(3) == "/":
        return None
    year = year_of(second)
    if year is not None and first not in YEARS:
        phrase.place += 3
        return Part(unit if unit is Unit.QUARTER else Unit.MONTH, first, year=year)
    if first in YEARS or unit is Unit.QUARTER or second > 99 or phrase.number() is None:
        return None
    phrase.place += 3
    return Part(Unit.DAY, first, month=second, year=year_behind(phrase))


def _one(phrase: Phrase, unit: Unit | None) -> Part | None:
    """15 tháng 3, a year, III, a bare 15."""
    number = phrase.numeral()
    if number is None:
        return None
    phrase.place += 1
    if number in YEARS:
        return Part(Unit.YEAR, year=number)
    if unit in (None, Unit.DAY) and phrase.word() == "tháng" and phrase.numeral(1) is not None:
        return _month_behind(phrase, number)
    if unit in (Unit.MONTH, Unit.QUARTER):
        return Part(unit, number, year=year_behind(phrase))
    return Part(unit if unit is Unit.DAY else None, number)


def _month_behind(phrase: Phrase, day: int) -> Part:
    month = phrase.numeral(1)
    phrase.place += 2
    return Part(Unit.DAY, day, month=month, year=year_behind(phrase))


def year_behind(phrase: Phrase) -> int | None:
    """The year said behind a day, month or quarter, when one is."""
    start = phrase.place
    marked = phrase.accept("/") or phrase.accept(",") or (_glued_behind(phrase) and phrase.accept("-"))
    named = not marked and phrase.take(_YEAR_WORD)
    year = year_of(phrase.number())
    if year is not None:
        phrase.place += 1
        return year
    beside = neighbour(phrase, Unit.YEAR) if named else None
    if beside is None:
        phrase.place = start
        return None
    return beside.year


def _glued_behind(phrase: Phrase) -> bool:
    phrase.place -= 1
    glued = phrase.glued(3)
    phrase.place += 1
    return glued
