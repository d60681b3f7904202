"""Reads a time of the clock: in words, with h, with a colon."""

from datetime import time

from .phrase import Phrase

_HOUR_WORDS = ("giờ", "h", "g")
_MINUTE_WORDS = ("phút", "ph", "p", "'", "’")


def clock(phrase: Phrase) -> time | None:
    """The clock time that stands here; none for an hour or a minute no clock shows."""
    hour = phrase.number()
    if hour is None or hour > 23:
        return None
    if phrase.word(1) in _HOUR_WORDS:
        return _minutes(phrase, hour)
    minute = phrase.number(2)
    if phrase.word(1) != ":" or minute is None or minute > 59 or not phrase.glued(3):
        return None
    phrase.place += 3
    return time(hour, minute)


def _minutes(phrase: Phrase, hour: int) -> time | None:
    minute = phrase.number(2)
    marked = phrase.word(3) in _MINUTE_WORDS
    phrase.place += 2
    if minute is None or not (marked or (len(phrase.word()) == 2 and phrase.word(1) not in ("/", "tháng"))):
        return time(hour)
    if minute > 59:
        return None
    phrase.place += 2 if marked else 1
    return time(hour, minute)
