"""Reads a time that another document or authority sets."""

from .kinds import ByReference
from .limits import FILLERS
from .phrase import Phrase
from .tokens import Lexicon

REFERENCES = Lexicon(dict.fromkeys(("theo", "tùy theo", "căn cứ", "căn cứ theo", "trên cơ sở", "phụ thuộc"), True))


def reference(phrase: Phrase) -> ByReference | None:
    """The whole phrase as a reference, in the author's words."""
    phrase.skip(FILLERS)
    start = phrase.place
    if not phrase.take(REFERENCES) or not phrase.rest():
        return None
    return ByReference(phrase.words(start, len(phrase.tokens)))
