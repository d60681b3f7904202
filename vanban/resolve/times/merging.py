"""Several stretches as one time, and the whole they lie in."""

from datetime import date, timedelta

from .kinds import Interval, Span, Steps

_DAY = timedelta(days=1)


def merged(spans: list[Span]) -> Span | Steps:
    """One span with its gaps, when all are closed stretches of whole days; else one step each."""
    if len(spans) == 1:
        return spans[0]
    closed = [_ends(span.interval) for span in spans if span.hours is None]
    ends = sorted(pair for pair in closed if pair is not None)
    if len(ends) < len(spans):
        return Steps(tuple(("", span) for span in spans))
    pieces = _pieces(ends)
    whole = Interval(pieces[0].start, pieces[-1].end)
    return Span(whole, tuple(pieces) if len(pieces) > 1 else ())


def _ends(interval: Interval) -> tuple[date, date] | None:
    if interval.start is None or interval.end is None:
        return None
    return interval.start, interval.end


def _pieces(ends: list[tuple[date, date]]) -> list[Interval]:
    joined: list[tuple[date, date]] = []
    for start, end in ends:
        if joined and start <= joined[-1][1] + _DAY:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return [Interval(start, end) for start, end in joined]


def hull(intervals: list[Interval]) -> Interval | None:
    """The smallest stretch that holds all; a side open in one is open in the whole."""
    starts = [interval.start for interval in intervals]
    ends = [interval.end for interval in intervals]
    start = None if None in starts else min((day for day in starts if day), default=None)
    end = None if None in ends else max((day for day in ends if day), default=None)
    return None if start is None and end is None else Interval(start, end)
