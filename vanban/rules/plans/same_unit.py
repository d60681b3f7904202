"""Whether two names mean one body."""

from __future__ import annotations

from vanban.models.units import Unit
from vanban.resolve.party import Party
from vanban.resolve.words import folded

Identity = tuple[str, tuple[str, ...], str]


def identity(party: Party) -> Identity | None:
    """What the name means; None for collectives, posts and names the directory lacks."""
    unit = party.unit
    if unit is None or not _is_single(unit) or party.post or party.problem == "misspelt":
        return None
    if unit.followed_by_name and not party.proper_name:
        return None
    return unit.name, folded(party.proper_name), party.province or ""


def _is_single(unit: Unit) -> bool:
    return unit.kind not in ("collective", "post") and not unit.name.lower().startswith("các ")
