"""Reads what is said from the document's date: this month, next quarter, next year."""

from .calendar import Part, number_within_year
from .kinds import Unit
from .phrase import Phrase
from .tokens import Lexicon

_NEIGHBOURS = Lexicon({"này": 0, "nay": 0, "sau": 1, "tới": 1, "tiếp theo": 1, "trước": -1})
_IN_A_YEAR = {Unit.MONTH: 12, Unit.QUARTER: 4, Unit.YEAR: 1}


def neighbour(phrase: Phrase, unit: Unit) -> Part | None:
    """The month, quarter or year beside the document's own; none where its date does not tell."""
    start, issued = phrase.place, phrase.issued
    steps = phrase.take(_NEIGHBOURS)
    if steps is None or issued is None or issued.start is None or issued.end is None:
        phrase.place = start
        return None
    count = _IN_A_YEAR[unit]
    first, last = (day.year * count + number_within_year(day, unit) - 1 for day in (issued.start, issued.end))
    year, before = divmod(first + steps, count)
    if first != last:
        phrase.place = start
        return None
    return Part(unit, None if unit is Unit.YEAR else before + 1, year=year)
