"""Changed units as a sentence: which came and which went, or only other words for the same."""

from __future__ import annotations

from collections.abc import Callable

from vanban.diagnostics.wording import Language
from vanban.history.changes import UnitsChanged
from vanban.history.names_of_texts import ROLES
from vanban.history.words import Pieces, new_text, old_text


def units_sentence(
    change: UnitsChanged, plain: Callable[[str], str], marked: Callable[[Pieces], str], language: Language
) -> str:
    """What became of the units in a role; `marked` shows words with what came and went."""
    vi = language == "vi"
    role = ROLES[change.role][0 if vi else 1]
    if not (change.added or change.removed):
        return f"{'sửa lời' if vi else 'reworded'} {role}: {marked(change.pieces)}"
    sentence = _units(change, role, plain, vi=vi)
    has_remarks = "(" in old_text(change.pieces) and "(" in new_text(change.pieces)
    return f"{sentence}: {marked(change.pieces)}" if has_remarks else sentence


def _units(change: UnitsChanged, role: str, plain: Callable[[str], str], *, vi: bool) -> str:
    added, removed = plain("; ".join(change.added)), plain("; ".join(change.removed))
    if len(change.added) == len(change.removed) == 1:
        return f"{'đổi' if vi else 'another'} {role}: {removed} → {added}"
    parts = [f"{'thêm' if vi else 'added'} {role} {added}"] if added else []
    name = "" if added else f"{role} "
    parts += [f"{'bớt' if vi else 'removed'} {name}{removed}"] if removed else []
    return ", ".join(parts)
