"""Reads several times, each with the label of its step before or behind a colon."""

from collections.abc import Callable, Sequence
from itertools import dropwhile

from .kinds import Interval, Reason, Recurrence, SingleTime, Span, Steps, Time, Unread
from .phrase import Phrase
from .tokens import Token

ReadTokens = Callable[[str, Sequence[Token], Interval | None], Time]
Segment = list[Token]
_BULLETS = frozenset(("-", "+", "•", "*"))
_MOST_COLONS = 4  # in a segment that still is a label and a time


class StepReader:
    """Splits a text into segments and reads each with the reader of single times."""

    def __init__(self, text: str, issued: Interval | None, read: ReadTokens) -> None:
        self._text, self._issued, self._read = text, issued, read

    def steps(self, tokens: Sequence[Token]) -> Steps | Unread | None:
        """The steps of a text of several segments, or nothing when one of them holds no time."""
        by_semicolon, by_comma = self._segments(tokens, (";",)), self._segments(tokens, (";", ","))
        several = len(by_semicolon) > 1 and self._all(by_semicolon, labelled=False)
        return several or self._all(by_comma, labelled=True) or self._all(by_semicolon, labelled=True)

    def _segments(self, tokens: Sequence[Token], marks: tuple[str, ...]) -> list[Segment]:
        segments: list[Segment] = [[]]
        for token in tokens:
            last = segments[-1]
            if token.text in marks:
                segments.append([])
            elif last and "\n" in self._text[last[-1].end : token.start]:
                segments.append([token])
            else:
                last.append(token)
        return [bare for segment in segments if (bare := list(dropwhile(_is_bullet, segment)))]

    def _all(self, segments: list[Segment], *, labelled: bool) -> Steps | Unread | None:
        steps: list[tuple[str, SingleTime]] = []
        for segment in segments:
            step = self._step(segment)
            if step is None or (labelled and not step[0]):
                return None
            label, time = step
            if isinstance(time, Unread):
                return Unread(self._text, time.reason)
            steps.append((label, time))
        return Steps(tuple(steps)) if steps else None

    def _step(self, segment: Segment) -> tuple[str, SingleTime | Unread] | None:
        colons = [place for place, token in enumerate(segment) if self._divides(segment, place, token)]
        if len(colons) > _MOST_COLONS:
            return None
        if not colons:
            return self._unlabelled(segment)
        first = segment[: colons[0]], segment[colons[0] + 1 :]
        time = self._single(first[0])
        if isinstance(time, Span | Recurrence) or _impossible(time):
            return self._words(first[1]), time
        for place in colons:
            behind = self._single(segment[place + 1 :])
            if not isinstance(behind, Unread) or _impossible(behind):
                return self._words(segment[:place]), behind
        return None if isinstance(time, Unread) else (self._words(first[1]), time)

    def _divides(self, segment: Segment, place: int, token: Token) -> bool:
        """A colon between digits belongs to a clock."""
        if token.text != ":" or not 0 < place < len(segment) - 1:
            return False
        return segment[place - 1].number is None or segment[place + 1].number is None or not self._glued(segment, place)

    def _glued(self, segment: Segment, place: int) -> bool:
        return Phrase(self._text, segment[place - 1 : place + 2], None).glued(3)

    def _unlabelled(self, segment: Segment) -> tuple[str, SingleTime | Unread] | None:
        time = self._single(segment)
        if not isinstance(time, Unread) or _impossible(time):
            return "", time
        bracket = next((place for place, token in enumerate(segment) if token.text == "("), 0)
        if not bracket or segment[-1].text != ")":
            return None
        time = self._single(segment[:bracket])
        return None if isinstance(time, Unread) else (self._words(segment[bracket + 1 : -1]), time)

    def _single(self, tokens: Segment) -> SingleTime | Unread:
        time = self._read(self._text, tokens, self._issued)
        return Unread(self._text) if isinstance(time, Steps) else time

    def _words(self, tokens: Segment) -> str:
        return Phrase(self._text, tokens, None).rest()


def _is_bullet(token: Token) -> bool:
    return token.text in _BULLETS


def _impossible(time: Time) -> bool:
    return isinstance(time, Unread) and time.reason is not Reason.NOT_UNDERSTOOD
