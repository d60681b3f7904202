"""A phrase being read: its tokens, and the place reached in them."""

from collections.abc import Sequence
from itertools import pairwise

from .kinds import Interval
from .tokens import NUMERALS, Lexicon, Token, Value

_EDGES = " .,;:…-+•*"


class Phrase:
    """Tokens being read from left to right; a parser that fails puts `place` back."""

    def __init__(self, text: str, tokens: Sequence[Token], issued: Interval | None) -> None:
        self.text, self.tokens, self.issued, self.place = text, tokens, issued, 0

    @property
    def done(self) -> bool:
        return self.place >= len(self.tokens)

    def word(self, ahead: int = 0) -> str:
        """The word some places ahead, "" behind the end."""
        place = self.place + ahead
        return self.tokens[place].text if place < len(self.tokens) else ""

    def number(self, ahead: int = 0) -> int | None:
        """The digits some places ahead."""
        place = self.place + ahead
        return self.tokens[place].number if place < len(self.tokens) else None

    def numeral(self, ahead: int = 0) -> int | None:
        """The number some places ahead, in digits, Roman or spelled."""
        number = self.number(ahead)
        return NUMERALS.get(self.word(ahead)) if number is None else number

    def glued(self, count: int) -> bool:
        """Whether the next `count` tokens stand without a blank between them."""
        ahead = self.tokens[self.place : self.place + count]
        return len(ahead) == count and all(a.end == b.start for a, b in pairwise(ahead))

    def take(self, lexicon: Lexicon[Value]) -> Value | None:
        """What the words here mean in a lexicon, moving behind them."""
        found = lexicon.at(self.tokens, self.place)
        if found is None:
            return None
        self.place = found[1]
        return found[0]

    def accept(self, word: str) -> bool:
        """Move behind this word when it stands here."""
        if self.word() != word:
            return False
        self.place += 1
        return True

    def skip(self, lexicon: Lexicon[bool]) -> None:
        """Move behind any number of words of a lexicon."""
        while (found := lexicon.at(self.tokens, self.place)) is not None:
            self.place = found[1]

    def rest(self) -> str:
        """The author's words from here to the end, blanks collapsed."""
        return self.words(self.place, len(self.tokens))

    def words(self, start: int, end: int) -> str:
        """The author's words between two places, blanks collapsed, without marks at the edges."""
        if start >= end:
            return ""
        return " ".join(self.text[self.tokens[start].start : self.tokens[end - 1].end].split()).strip(_EDGES)

    def between(self, start: int, end: int, issued: Interval | None = None) -> "Phrase":
        """A phrase of its own from the tokens between two places."""
        return Phrase(self.text, self.tokens[start:end], issued)
