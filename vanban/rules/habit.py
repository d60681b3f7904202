"""Messages of rules that no law makes: they warn or tell, and say that habit is all they rest on."""

from __future__ import annotations

from vanban.diagnostics.messages.message import Message, info, warning

HABIT = "thói quen soạn thảo"
HABIT_EN = "drafting habit"


def habit_warning(vi: str, en: str, hint_vi: str, hint_en: str) -> Message:
    """A warning of habit."""
    return warning(vi, en, hint_vi, hint_en, HABIT, HABIT_EN)


def habit_info(vi: str, en: str, hint_vi: str, hint_en: str) -> Message:
    """What habit only tells."""
    return info(vi, en, hint_vi, hint_en, HABIT, HABIT_EN)
