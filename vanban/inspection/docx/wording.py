"""Texts as they are compared: without the accidents of spaces, case, Unicode form and tone place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SPACES = re.compile(r"\s+")
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
TONES = {old: new for pair in (
    "oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe",
    "uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy",
) for old, new in [pair.split()]}  # fmt: skip
TONE = re.compile("|".join(TONES))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Composed letters, single spaces, none at the ends."""
    return SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The same for comparing: small letters, one kind of dash, one place for a tone mark."""
    small = plain(text).lower().translate(DASHES)
    return TONE.sub(lambda match: TONES[match[0]], small)


def is_upper(text: str) -> bool:
    """Whether every letter that has two cases is a capital."""
    return text.upper() == text and text.lower() != text
