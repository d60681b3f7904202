"""Long texts as a report shows them: what is near a change, and how a title begins."""

from __future__ import annotations

NEAR = 6
"""Words shown on either side of what changed."""

LONGEST_TITLE = 90


def phrase(text: str) -> str:
    """A phrase of a sentence, without the stop it ends with."""
    return f"“{text.strip().rstrip('.;')}”" if text.strip() else ""


def shortened(text: str) -> str:
    """A title as far as it need be told."""
    if len(text) <= LONGEST_TITLE:
        return text
    return text[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def nearest_words(text: str, *, is_first: bool, is_last: bool) -> str:
    """The words nearest to a change."""
    words = text.split(" ")
    if len(words) <= 2 * NEAR + 2:
        return text
    head = "" if is_first else " ".join(words[:NEAR]) + " "
    tail = "" if is_last else " " + " ".join(words[-NEAR:])
    return f"{head}…{tail}"
