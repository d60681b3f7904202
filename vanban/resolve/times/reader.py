"""Reads a phrase of time: tokens, then each kind of phrase in turn."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from .events import event
from .kinds import Interval, Reason, Recurrence, Span, Steps, Time, Unread
from .limits import FILLERS
from .merging import merged
from .phrase import Phrase
from .ranges import spans
from .recurrences import recurrence, recurs
from .references import reference
from .steps import StepReader
from .tokens import Token, tokenize

_LONGEST = 2000  # characters: far above any real deadline, and a bound on the work for any text
_MARKS = frozenset(".,;:…-+•*")  # at the edges they say nothing
_DIVIDERS = frozenset(";:")  # these part the steps, so no author's words of a single time hold them


@lru_cache(maxsize=1024)
def read_time(text: str, *, issued: Interval | None = None) -> Time:
    """What a phrase of time means; `issued`, the document's date, gives the year where none is said.

    Several rules ask for the times of one document: the last answers are remembered.
    """
    if len(text) > _LONGEST:
        return Unread(text)
    composed = unicodedata.normalize("NFC", text)
    time = _time(composed, _bare(tokenize(composed)), issued)
    return Unread(text, time.reason) if isinstance(time, Unread) else time


def _bare(tokens: Sequence[Token]) -> Sequence[Token]:
    start, end = 0, len(tokens)
    while end > start and tokens[end - 1].text in _MARKS:
        end -= 1
    while start < end and tokens[start].text in _MARKS:
        start += 1
    return tokens[start:end]


def _time(text: str, tokens: Sequence[Token], issued: Interval | None) -> Time:
    time = _single(text, tokens, issued)
    if _is_unknown(time):
        time = _without_remark(text, tokens, issued)
    if _is_unknown(time) or (not isinstance(time, Span | Unread) and (";" in text or "\n" in text)):
        steps = StepReader(text, issued, _single).steps(tokens)
        return time if steps is None else _unlabelled(steps)
    return time


def _is_unknown(time: Time) -> bool:
    return isinstance(time, Unread) and time.reason is Reason.NOT_UNDERSTOOD


def _unlabelled(steps: Steps | Unread) -> Time:
    """Stretches without labels are a list, and one time without a label is that time."""
    if isinstance(steps, Unread):
        return steps
    if len(steps.steps) == 1 and not steps.steps[0][0]:
        return steps.steps[0][1]
    plain = [time for label, time in steps.steps if isinstance(time, Span) and not label and not time.parts]
    return merged(plain) if len(plain) == len(steps.steps) else steps


def _without_remark(text: str, tokens: Sequence[Token], issued: Interval | None) -> Time:
    """A remark in brackets at the end changes no time."""
    openings = [place for place, token in enumerate(tokens) if token.text == "("]
    if len(openings) != 1 or tokens[-1].text != ")":
        return Unread(text)
    return _single(text, tokens[: openings[0]], issued)


def _single(text: str, tokens: Sequence[Token], issued: Interval | None) -> Time:
    tokens = _behind_heading(_bare(tokens))
    found = spans(Phrase(text, tokens, issued))
    if not isinstance(found, Reason):
        return merged(found)
    if found is not Reason.NOT_UNDERSTOOD:
        return Unread(text, found)
    return _uncalendared(text, tokens, issued)


def _behind_heading(tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows "thời gian hoàn thành:", when the words before the colon add nothing."""
    phrase = Phrase("", tokens, None)
    phrase.skip(FILLERS)
    return tokens[phrase.place + 1 :] if phrase.word() == ":" else tokens


def _uncalendared(text: str, tokens: Sequence[Token], issued: Interval | None) -> Time:
    if any(token.text in _DIVIDERS for token in tokens):
        return Unread(text)
    phrase = Phrase(text, tokens, issued)
    again = recurrence(phrase) if recurs(phrase) else None
    if isinstance(again, Recurrence):
        return again
    if isinstance(again, Reason):
        return Unread(text, again)
    return event(Phrase(text, tokens, issued)) or reference(Phrase(text, tokens, issued)) or Unread(text)
