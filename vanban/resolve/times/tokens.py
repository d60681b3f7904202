"""A text as words, numbers and marks, and the tables words are looked up in."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\S")
_NEW_TONES = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
_OLD_TONES = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_TONES = dict(zip(_NEW_TONES, _OLD_TONES, strict=True))
_DASHES = dict.fromkeys("–—−‐‑‒―", "-")
_ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
_SPELLED = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
NUMERALS: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_ROMAN, 1)},
    **{word: value for value, word in enumerate(_SPELLED, 1) if word != "năm"},  # "năm" is far more often "year"
    "tư": 4,
    "nhất": 1,
    "nhì": 2,
}


class Token(NamedTuple):
    """One word, number or mark: folded for comparing, and where it stands in the text."""

    text: str
    start: int
    end: int
    number: int | None


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """The form under which a word is compared: lower case, one tone placement, one dash."""
    word = word.lower()
    tone = _TONES.get(word[-2:])
    return word[:-2] + tone if tone else _DASHES.get(word, word)


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, blanks left out."""
    return [_token(match) for match in _TOKEN.finditer(text)]


def _token(match: re.Match[str]) -> Token:
    word = match.group()
    number = int(word) if "0" <= word[0] <= "9" else None
    return Token(fold(word), match.start(), match.end(), number)


class Lexicon(Generic[Value]):
    """A table from phrases of one or more words to what they mean; the longest phrase wins."""

    def __init__(self, meanings: Mapping[str, Value]) -> None:
        self._by_first: dict[str, list[tuple[list[str], Value]]] = {}
        for phrase, value in sorted(meanings.items(), key=lambda item: -len(item[0].split())):
            words = [fold(word) for word in phrase.split()]
            self._by_first.setdefault(words[0], []).append((words[1:], value))

    def at(self, tokens: Sequence[Token], place: int) -> tuple[Value, int] | None:
        """The meaning of the words at a place, and the place behind them."""
        if place >= len(tokens):
            return None
        for onward, value in self._by_first.get(tokens[place].text, ()):
            behind = place + 1 + len(onward)
            if not onward or [token.text for token in tokens[place + 1 : behind]] == onward:
                return value, behind
        return None

    def __contains__(self, word: str) -> bool:
        return word in self._by_first
