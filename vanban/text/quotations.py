"""Words inside quotation marks: they are another text's, not the author's own."""

from __future__ import annotations

import re

from vanban.text.late_pattern import LatePattern

QUOTED = LatePattern(r"“[^“”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^«»]*(?:»|$)")

OPENING = LatePattern(r"[“\"«]")


def without_quotations(text: str) -> str:
    """The text with blanks in place of what is quoted, so that offsets stay; lines stay lines."""
    if not OPENING.search(text):
        return text
    return QUOTED.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
