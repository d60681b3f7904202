"""Reads a piece of a month, quarter or year: its start, middle or end, a half, its first months."""

from .calendar import Portion
from .phrase import Phrase
from .tokens import Lexicon

_THIRDS = {"đầu": 0, "giữa": 1, "cuối": 2}
_TENS = {"thượng tuần": 0, "trung tuần": 1, "hạ tuần": 2}
_HALVES = {"đầu": 0, "cuối": 1, "trước": 0, "sau": 1}
_PIECES = Lexicon(
    {word: Portion(place, place + 1, 3) for word, place in (_THIRDS | _TENS).items()}
    | {f"nửa {word}": Portion(place, place + 1, 2) for word, place in _HALVES.items()}
    | {
        f"{many} tháng {word}": Portion(place, place + 1, 3)
        for many in ("các", "những")
        for word, place in _THIRDS.items()
    }
)
_MONTHS, _WEEK, _DAYS = 12, 7, 30


def portion(phrase: Phrase) -> Portion | None:
    """The piece named here; of what, the next words say."""
    start = phrase.place
    found = phrase.take(_PIECES) or _weeks(phrase) or _counted(phrase)
    if found is None:
        phrase.place = start
    return found


def _counted(phrase: Phrase) -> Portion | None:
    """So many first or last months of a year."""
    count = phrase.numeral()
    if count is None or not 1 <= count < _MONTHS or phrase.word(1) != "tháng":
        return None
    side = phrase.word(2)
    phrase.place += 3
    return (
        Portion(0, count, _MONTHS)
        if side == "đầu"
        else Portion(_MONTHS - count, _MONTHS, _MONTHS)
        if side == "cuối"
        else None
    )


def _weeks(phrase: Phrase) -> Portion | None:
    """A week of a month."""
    if not phrase.accept("tuần"):
        return None
    if phrase.accept("cuối"):
        return Portion(_DAYS - _WEEK, _DAYS, _DAYS)
    phrase.accept("thứ")
    week = 1 if phrase.word() == "đầu" else phrase.numeral()
    phrase.place += 1
    return Portion((week - 1) * _WEEK, week * _WEEK, _DAYS) if week and 1 <= week <= 4 else None
