"""Whether a unit with duties is among the recipients, itself or in a collective; where in doubt, it is."""

from __future__ import annotations

from vanban.models.units import Unit
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.party import Party
from vanban.resolve.words import folded

OUTSIDE = frozenset({"party", "association", "armed_forces", "ministry", "court", "department", "board"})
"""Kinds that are bodies of their own; offices, divisions, posts and collectives hear through others."""

COVERED = {
    "party": ("ủy", "đảng", "đoàn thể"),
    "association": ("hội", "đoàn thể", "hiệp hội"),
    "armed_forces": ("ngành", "cơ quan", "lực lượng"),
    "ministry": ("bộ", "trung ương"),
    "court": ("ngành", "cơ quan"),
    "department": ("sở", "ngành", "cơ quan", "đơn vị"),
    "board": ("ngành", "cơ quan", "đơn vị", "ban"),
}
"""Words of a collective that take the kind in."""


def receives(party: Party, resolved: ResolvedDocument) -> bool:
    """Whether the document reaches the unit."""
    unit = party.unit
    if unit is None or unit.kind not in OUTSIDE or party.problem or unit is resolved.issuer.unit:
        return True
    lines = [(path, found) for path, found in resolved.parties.items() if path[0] in ("recipients", "addressees")]
    texts = [resolved.document.recipients[int(path[1])] for path, _ in lines if path[0] == "recipients"]
    name = folded(unit.name)
    if any(folded(text)[: len(name)] == name for text in texts):
        return True
    return any(_reaches(receiver, unit) for _, found in lines for receiver in found)


def _reaches(receiver: Party, unit: Unit) -> bool:
    if receiver.unit is None:
        return unit.name.lower() in receiver.text.lower() or receiver.text.lower() in unit.name.lower()
    if receiver.unit.name == unit.name or receiver.unit.name == unit.parent:
        return True
    words = folded(receiver.text)
    phrases = (folded(phrase) for phrase in COVERED[unit.kind])
    is_several = receiver.unit.kind == "collective" or "các" in words
    return is_several and any(_holds(words, phrase) for phrase in phrases)


def _holds(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words)))
