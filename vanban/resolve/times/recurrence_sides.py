"""Reads what stands before and behind a recurrence: its bounds, or the moment within its period."""

from .kinds import Interval, Reason
from .limits import FILLERS
from .merging import hull
from .moments import is_moment
from .phrase import Phrase
from .ranges import spans
from .references import REFERENCES
from .tokens import Token

_EDGES = frozenset((",", "(", ")", "của", "vào", "trong"))
_CONDITIONS = frozenset(("khi", "ngay"))


def side(phrase: Phrase, issued: Interval | None, *, behind: bool) -> Interval | str | Reason | None:
    """Bounds, or a moment in the author's words ("" for no words); nothing, when it is neither."""
    tokens = _trimmed(list(phrase.tokens))
    words = _words(phrase.text, tokens)
    if not words:
        return ""
    bounds = _bounds(Phrase(phrase.text, tokens, None))
    if isinstance(bounds, Interval) or bounds is not Reason.NOT_UNDERSTOOD:
        return bounds
    if is_moment(tokens) or (behind and _is_condition(tokens)):
        return words
    bounds = _bounds(Phrase(phrase.text, tokens, issued))
    return None if bounds is Reason.NOT_UNDERSTOOD else bounds


def _words(text: str, tokens: list[Token]) -> str:
    phrase = Phrase(text, tokens, None)
    phrase.skip(FILLERS)
    return phrase.rest()


def _trimmed(tokens: list[Token]) -> list[Token]:
    start, end = 0, len(tokens)
    while start < end and tokens[start].text in _EDGES:
        start += 1
    while start < end and tokens[end - 1].text in _EDGES:
        end -= 1
    return tokens[start:end]


def _bounds(phrase: Phrase) -> Interval | Reason:
    found = spans(phrase)
    if isinstance(found, Reason):
        return found
    return hull([span.interval for span in found]) or Reason.NOT_UNDERSTOOD


def _is_condition(tokens: list[Token]) -> bool:
    return len(tokens) > 1 and (tokens[0].text in _CONDITIONS or tokens[0].text in REFERENCES)
