"""Text that XML can hold."""

from __future__ import annotations

import re

CHARACTERS = "\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff"
"""XML 1.0, production 2."""
ALL, OTHERS = re.compile(f"[{CHARACTERS}]*"), re.compile(f"[^{CHARACTERS}]")


def printable(text: str) -> str:
    """The text without the characters that XML cannot hold, each replaced by the sign for it."""
    return text if ALL.fullmatch(text) else OTHERS.sub("\ufffd", text)
