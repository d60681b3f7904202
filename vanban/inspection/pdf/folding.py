"""Words as a tolerant reader compares them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache


@cache
def folded(text: str) -> str:
    """Small letters without marks, single blanks: HOÀ, HÒA and Hòa are one word, composed or not."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return re.sub(r"\s+", " ", bare).strip()


def is_upper(text: str) -> bool:
    """Whether it has letters and all are capitals."""
    return text == text.upper() and text != text.lower()
