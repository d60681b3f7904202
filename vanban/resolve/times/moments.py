"""Reads the moment within a recurring period: a day of the month, a weekday, the quarter's last month."""

from .calendar import Part
from .kinds import Unit
from .limits import bound
from .parts import WEEKDAY, part
from .phrase import Phrase
from .tokens import Lexicon, Token

_PLACES = ("đầu", "giữa", "cuối", "đầu tiên", "cuối cùng", "thứ nhất", "thứ hai", "thứ ba")
_RANKS = Lexicon(
    {f"{unit} {place}": True for unit in ("ngày", "ngày làm việc", "tuần", "tháng", "quý") for place in _PLACES}
    | dict.fromkeys(("đầu", "giữa", "cuối"), True)
)
_UNITS = Lexicon({unit.value: unit for unit in Unit})
_NEXT = Lexicon(dict.fromkeys(("sau", "tới", "tiếp theo", "kế tiếp", "liền kề", "sau liền kề", "đó", "trước"), True))
_JOINTS = Lexicon(dict.fromkeys((",", "của", "và", "-"), True))


def is_moment(tokens: list[Token]) -> bool:
    """Whether these words name nothing but moments within a period."""
    phrase = Phrase("", tokens, None)
    while _moment(phrase):
        if phrase.done:
            return True
        phrase.skip(_JOINTS)
    return False


def _moment(phrase: Phrase) -> bool:
    bound(phrase)
    if phrase.take(WEEKDAY):
        return True
    if phrase.take(_RANKS):
        phrase.take(_UNITS)
        phrase.take(_NEXT)
        return True
    return _next_period(phrase) or _is_placed(part(phrase))


def _next_period(phrase: Phrase) -> bool:
    start = phrase.place
    if phrase.take(_UNITS) and phrase.take(_NEXT):
        return True
    phrase.place = start
    return False


def _is_placed(found: Part | None) -> bool:
    """A part says where in the period it lies, and no year of its own."""
    if found is None or found.unit is None or found.year is not None or found.fixed is not None:
        return False
    return bool(found.number or found.portion or found.clock)
