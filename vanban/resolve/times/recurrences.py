"""Reads what comes again: each year, every so many months, so many times a quarter, all the time."""

from dataclasses import replace

from .events import UNITS
from .kinds import Interval, Period, Reason, Recurrence
from .limits import FILLERS
from .phrase import Phrase
from .recurrence_sides import side
from .tokens import Lexicon

_ALWAYS = Lexicon(dict.fromkeys(("thường xuyên", "liên tục", "thường xuyên , liên tục", "thường kỳ"), True))
_EVERY = Lexicon(dict.fromkeys(("hằng", "hàng", "mỗi", "từng"), True))
_REGULARLY = Lexicon(dict.fromkeys(("định kỳ", "định kì", "thường xuyên", "thường xuyên ,"), True))
_EACH_TIME = Lexicon(dict.fromkeys(("một lần", "1 lần", "01 lần", "/ lần", "/ 1 lần", "/ 01 lần", "lần"), True))
_PER = Lexicon(dict.fromkeys(("/", "mỗi", "một", "trong", "hằng", "hàng", "trong mỗi", "trong một"), True))
_AND = Lexicon(dict.fromkeys((",", "và", ", và"), True))
_OPENERS = frozenset(["thường", "liên", "hằng", "hàng", "mỗi", "từng", "định", "lần", "theo"])


def recurs(phrase: Phrase) -> bool:
    """Whether a word of recurrence stands anywhere in the phrase."""
    return any(token.text in _OPENERS for token in phrase.tokens)


def recurrence(phrase: Phrase) -> Recurrence | Reason | None:
    """The whole phrase as a recurrence: what comes again, with its moment and bounds before or behind it."""
    phrase.skip(FILLERS)
    start = phrase.place
    for place in range(start, len(phrase.tokens)):
        phrase.place = place
        core = _core(phrase)
        if core is not None:
            return _surrounded(phrase, core, start, place)
    return None


def _core(phrase: Phrase) -> Recurrence | None:
    start = phrase.place
    for read in (_frequent, _spaced, _regular, _always):
        found = read(phrase)
        if found is not None:
            return found
        phrase.place = start
    return None


def _frequent(phrase: Phrase) -> Recurrence | None:
    """2 lần mỗi năm, 01 lần/quý; mỗi năm 2 lần."""
    times = _times(phrase)
    if times is not None:
        period = _period(phrase) if phrase.take(_PER) else None
        return Recurrence((period,), times) if period else None
    period = _period(phrase) if phrase.take(_EVERY) or phrase.accept("một") else None
    times = _times(phrase) if period else None
    return Recurrence((period,), times) if period and times else None


def _times(phrase: Phrase) -> int | None:
    times = phrase.numeral()
    if not times or phrase.word(1) != "lần":
        return None
    phrase.place += 2
    return times


def _spaced(phrase: Phrase) -> Recurrence | None:
    """6 tháng một lần, định kỳ 6 tháng/lần."""
    phrase.take(_REGULARLY)
    period = _period(phrase)
    return Recurrence((period,)) if period and phrase.take(_EACH_TIME) else None


def _regular(phrase: Phrase) -> Recurrence | None:
    """hằng quý; định kỳ hằng quý, 6 tháng và năm; theo quý."""
    regularly = phrase.take(_REGULARLY) or phrase.accept("theo")
    every = phrase.take(_EVERY)
    period = _period(phrase) if regularly or every else None
    if period is None:
        return None
    return Recurrence((period, *_further(phrase)))


def _further(phrase: Phrase) -> list[Period]:
    periods: list[Period] = []
    while True:
        start = phrase.place
        phrase.take(_AND)
        phrase.take(_EVERY)
        period = _period(phrase) if phrase.place > start else None
        if period is None:
            phrase.place = start
            return periods
        periods.append(period)


def _period(phrase: Phrase) -> Period | None:
    count = phrase.numeral()
    if count is not None:
        phrase.place += 1
    unit = phrase.take(UNITS)
    if not unit or count == 0 or (phrase.numeral() is not None and phrase.word(1) != "lần"):
        return None
    return None if phrase.word() in ("đầu", "cuối", "nay", "này", "sau") else Period(count or 1, unit)


def _always(phrase: Phrase) -> Recurrence | None:
    return Recurrence() if phrase.take(_ALWAYS) or phrase.take(_REGULARLY) else None


def _surrounded(phrase: Phrase, core: Recurrence, start: int, place: int) -> Recurrence | Reason | None:
    before = side(phrase.between(start, place), phrase.issued, behind=False)
    after = side(phrase.between(phrase.place, len(phrase.tokens)), phrase.issued, behind=True)
    for found in (before, after):
        if found is None or isinstance(found, Reason):
            return found
        if isinstance(found, Interval) and core.bounds is None:
            core = replace(core, bounds=found)
        elif isinstance(found, str) and not (found and core.at):
            core = replace(core, at=core.at or found)
        else:
            return None
    return core
