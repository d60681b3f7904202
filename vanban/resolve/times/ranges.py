"""Reads a stretch, a limit or a range, and a list of them, as days."""

from datetime import date, timedelta

from vanban.values import dataclass

from .calendar import Part, complete, stretch
from .kinds import Hours, Interval, Reason, Span, Unit
from .limits import Bound, bound
from .parts import part
from .phrase import Phrase
from .tokens import Lexicon

_AND = Lexicon(dict.fromkeys((",", "và", "&", ", và", "hoặc"), True))
_ONWARD = Lexicon({"trở đi": True})
_OUTLOOK = Lexicon({"tầm nhìn": True, "định hướng": True})
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Element:
    """One item of a list: a part with its limit, and the end of a range."""

    bound: Bound | None
    first: Part
    closing: Bound | None = None
    second: Part | None = None

    @property
    def parts(self) -> list[Part]:
        return [self.first] if self.second is None else [self.first, self.second]


def spans(phrase: Phrase) -> list[Span] | Reason:
    """The whole phrase as a list of stretches, limits and ranges, in the order written."""
    elements = _elements(phrase)
    if not elements or not phrase.done:
        return Reason.NOT_UNDERSTOOD
    parts = iter(complete([each for element in elements for each in element.parts], phrase.issued))
    found: list[Span] = []
    for element in elements:
        first = next(parts)
        span = _span(element, first, next(parts) if element.second else None)
        if isinstance(span, Reason):
            return span
        found.append(span)
    return found


def _elements(phrase: Phrase) -> list[Element]:
    elements: list[Element] = []
    unit: Unit | None = None
    while True:
        element = _element(phrase, unit)
        if element is None:
            return []
        elements.append(element)
        unit = element.parts[-1].unit
        _skip_outlook(phrase)
        if not phrase.take(_AND):
            return elements


def _element(phrase: Phrase, unit: Unit | None) -> Element | None:
    opening = bound(phrase)
    first = part(phrase, unit)
    if first is None:
        return None
    if opening is Bound.FROM and phrase.take(_ONWARD):
        return Element(opening, first)
    start = phrase.place
    closing = _closing(phrase, opening)
    second = part(phrase, first.unit) if closing else None
    if second is None:
        phrase.place = start
        return Element(opening, first)
    return Element(opening, first, closing, second)


def _closing(phrase: Phrase, opening: Bound | None) -> Bound | None:
    """What joins the end of a range to its start: a dash, or a limit."""
    if phrase.accept("-"):
        return bound(phrase) or Bound.UNTIL
    if opening is Bound.FROM and phrase.take(_AND) is None:
        phrase.accept(";")
    closing = bound(phrase)
    return closing if closing in (Bound.UNTIL, Bound.BEFORE) else None


def _skip_outlook(phrase: Phrase) -> None:
    """The far outlook of a strategy is no part of the time it sets."""
    start = phrase.place
    phrase.accept(",")
    if not phrase.take(_OUTLOOK):
        phrase.place = start
        return
    bound(phrase)
    if part(phrase) is None:
        phrase.place = start


def _span(element: Element, first: Part, second: Part | None) -> Span | Reason:
    start = stretch(first)
    end = start if second is None else stretch(second)
    if isinstance(start, Reason):
        return start
    if isinstance(end, Reason):
        return end
    return _closed_span(element, first, start, second, end) if second else _single_span(element.bound, first, start)


def _single_span(limit: Bound | None, part: Part, days: Interval) -> Span | Reason:
    clock = part.clock
    if days.start is None or days.end is None:
        return Reason.NOT_UNDERSTOOD
    if limit is None:
        return Span(days, hours=Hours(clock, clock) if clock else None)
    hours = Hours(clock, None) if limit in (Bound.FROM, Bound.AFTER) else Hours(None, clock)
    keeps_day = clock is not None  # before 17:00 of a day is still that day
    return Span(_beside(limit, days.start, days.end, keeps_day), hours=hours if clock else None)


def _beside(limit: Bound, start: date, end: date, keeps_day: bool) -> Interval:
    """The days on the limit's side of this stretch."""
    if limit is Bound.FROM:
        return Interval(start, None)
    if limit is Bound.AFTER:
        return Interval(start if keeps_day else end + _DAY, None)
    if limit is Bound.UNTIL:
        return Interval(None, end)
    return Interval(None, end if keeps_day else start - _DAY)


def _closed_span(element: Element, first: Part, start: Interval, second: Part, end: Interval) -> Span | Reason:
    opens = _single_span(Bound.AFTER if element.bound is Bound.AFTER else Bound.FROM, first, start)
    closes = _single_span(element.closing, second, end)
    if isinstance(opens, Reason) or isinstance(closes, Reason):
        return Reason.NOT_UNDERSTOOD
    if element.bound in (Bound.UNTIL, Bound.BEFORE):
        return closes
    return _joined(opens, closes, Hours(first.clock, second.clock))


def _joined(opens: Span, closes: Span, hours: Hours) -> Span | Reason:
    first, last = opens.interval.start, closes.interval.end
    if first is None or last is None:
        return Reason.NOT_UNDERSTOOD
    if last < first or (first == last and hours.start and hours.end and hours.end < hours.start):
        return Reason.ENDS_BEFORE_START
    return Span(Interval(first, last), hours=hours if hours.start or hours.end else None)
