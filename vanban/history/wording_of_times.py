"""A changed deadline as a sentence: put off or brought forward, by how long, or only written otherwise."""

from __future__ import annotations

from collections.abc import Callable

from vanban.diagnostics.wording import Language
from vanban.history.changes import Shift, TimeChanged
from vanban.history.shortening import phrase

NAMES = {"deadline": ("thời hạn", "deadline"), "period": ("thời gian", "period")}


def time_sentence(change: TimeChanged, plain: Callable[[str], str], language: Language) -> str:
    """What became of a deadline or a period; `plain` shows words as the form of the report wants."""
    vi = language == "vi"
    name = NAMES[change.kind][0 if vi else 1]
    before, after = plain(phrase(change.before)), plain(phrase(change.after))
    if not (before and after):
        verb = ("bỏ" if vi else "removed") if before else ("thêm" if vi else "added")
        return f"{verb} {name} {before or after}"
    if change.is_same_time:
        day = f"{change.new_end:%d/%m/%Y}" if change.new_end else ""
        said = f"sửa lời {name}, vẫn đến {day}" if vi else f"reworded {name}, still until {day}"
        return f"{said}: {before} → {after}"
    phrases = before if before == after else f"{before} → {after}"
    return f"{name}{_how(change, language)}: {phrases}{_days(change)}"


def _how(change: TimeChanged, language: Language) -> str:
    vi = language == "vi"
    if change.shift:
        following = (
            (" theo ngày ban hành" if vi else " with the document's date") if change.before == change.after else ""
        )
        return f" {shift_words(change.shift, language)}{following}"
    if change.start_shift:
        return f" {'bắt đầu' if vi else 'begins'} {_start_words(change.start_shift, language)}"
    return ""


def _days(change: TimeChanged) -> str:
    if not (change.shift and change.old_end and change.new_end):
        return ""
    return f" ({change.old_end:%d/%m/%Y} → {change.new_end:%d/%m/%Y})"


def shift_words(shift: Shift, language: Language) -> str:
    """Put off or brought forward, and by how long."""
    if language == "vi":
        return f"{'lùi' if shift.is_later else 'sớm hơn'} {_length(shift, language)}"
    return f"{'put off' if shift.is_later else 'brought forward'} by {_length(shift, language)}"


def _start_words(shift: Shift, language: Language) -> str:
    if language == "vi":
        return f"{'muộn hơn' if shift.is_later else 'sớm hơn'} {_length(shift, language)}"
    return f"{_length(shift, language)} {'later' if shift.is_later else 'earlier'}"


def _length(shift: Shift, language: Language) -> str:
    number = abs(shift.months or shift.days)
    if language == "vi":
        return f"{number:02d} {'tháng' if shift.months else 'ngày'}"
    return f"{number} {'month' if shift.months else 'day'}{'' if number == 1 else 's'}"
