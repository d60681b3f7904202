"""Vietnamese typed for the fonts of before Unicode (TCVN3, VNI) and never converted."""

from __future__ import annotations

import re

from vanban.text.late_pattern import LatePattern

WORD = LatePattern(r"[^\s\d.,;:!?()“”\"/]+")
TCVN3 = LatePattern(r"[A-Za-z][µ¶¸¨©ª¬®¾¼½][a-z]|[a-z][ÊËÆÇÎÏÐÑÒÕÖ×ØÜÝÞ](?![A-Z])|[a-z]ß|®[a-zÊÒÔ¸µ]")
VNI = LatePattern(r"[aeouyAEOUY][äåæëïöøûü]|[öô][øùûïä]|[aeo][ùõ](?=[a-z]|$)", re.IGNORECASE)
ODD_LETTER = LatePattern(
    r"[µ¶¸¨©ª¬®¾¼½ËÆÇÎÏÐÑÖ×ØÜÞßäåæëïöøûüÄÅÛÊÒÕÝùõÙ](?:(?<![ÊÒÕÝùõÙ])|(?<=[a-z][ÊÒÕÝ])|(?<=[aeoöôAEOÖÔ][ùõÙÕ]))"
)
"""What every such word holds: a letter that Vietnamese has not, or not behind that other one."""
FEWEST = 2
LEAST_SHARE = 0.2


def legacy_word(text: str) -> str:
    """The first such word, where they are too many to be foreign names; else an empty text."""
    if not (TCVN3.search(text) or VNI.search(text)):
        return ""
    words = WORD.findall(text)
    odd = [word for word in words if TCVN3.search(word) or VNI.search(word)]
    return odd[0] if len(odd) >= max(FEWEST, LEAST_SHARE * len(words)) else ""
