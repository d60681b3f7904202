"""The reader of issuers: from "UBND xã Đồng Đăng, tỉnh Lạng Sơn" to letterhead, symbol, place and scope."""

from __future__ import annotations

import unicodedata

from vanban.models.dates import PartialDate, parts_of
from vanban.models.units import Province, Unit
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.parties import read_parties
from vanban.resolve.party import Party
from vanban.sources.noting import note_answer
from vanban.values import dataclass

CAPITAL = "Hà Nội"
"""Where the national bodies issue."""

COMMUNE = "UBND xã"
"""The parent of what every commune has, whether xã, phường or đặc khu."""

ANYWHERE = Scope()

COMMITTEES = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}
"""Councils and committees: no governing agency, and a letterhead of two bold lines."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues a document, and what follows from it."""

    unit: Unit
    name: str
    """As typed."""
    province: Province | None
    governing_agency: str | None
    """The name above it, as in a sentence; None where there is none."""
    governing_lines: tuple[str, ...]
    issuer_lines: tuple[str, ...]
    """Both in upper case, as the letterhead prints them."""
    symbol: str
    place: str
    scope: Scope


def read_issuer(text: str, directory: Directory, on: PartialDate | None) -> Issuer | Party:
    """The issuer that a text names, or the party with its problem; several names, or none, are unknown."""
    note_answer(("issuer", text, *parts_of(on)), found := _read_issuer(text, directory, on))
    return found


def _read_issuer(text: str, directory: Directory, on: PartialDate | None) -> Issuer | Party:
    parties = read_parties(text, directory, ANYWHERE, on)
    party = parties[0] if len(parties) == 1 else next((p for p in parties if p.problem), _unknown(text))
    if party.unit is None or party.problem:
        return party
    if party.post or party.unit.kind == "collective":
        return _unknown(text)
    issuer = _issuer(party.unit, party, directory)
    if issuer.province is None and directory.level(party.unit) != "national":
        return _unknown(text, party.text + (", tỉnh …" if party.proper_name else " …"))
    return issuer


def _unknown(text: str, nearest: str = "") -> Party:
    return Party(text, 0, len(text), problem="unknown", nearest=nearest)


def _issuer(unit: Unit, party: Party, directory: Directory) -> Issuer:
    province = _province(unit, party, directory)
    governing = _governing(unit, party, province)
    return Issuer(
        unit=unit,
        name=party.text,
        province=province,
        governing_agency=governing,
        governing_lines=(_upper(governing),) if governing else (),
        issuer_lines=_issuer_lines(unit, party, province),
        symbol=unit.symbol or "",
        place=_place(unit, party, province),
        scope=Scope(province.name if province else None, _department(unit)),
    )


def _province(unit: Unit, party: Party, directory: Directory) -> Province | None:
    """The province that is named, or that alone has this body."""
    if party.province:
        return directory.province_by_name[party.province]
    owners = [p for p in directory.province_by_name.values() if unit in p.units]
    return owners[0] if len(owners) == 1 else None


def _governing(unit: Unit, party: Party, province: Province | None) -> str | None:
    parent = unit.parent
    if parent is None or unit.kind == "ministry":
        return None
    if parent == COMMUNE and party.proper_name:
        return f"UBND {party.proper_name}"
    if parent.endswith(" tỉnh"):
        return _of_province(parent, province)
    return parent


def _of_province(name: str, province: Province | None) -> str:
    """ "UBND tỉnh" of a province: "UBND tỉnh Lạng Sơn", "UBND thành phố Hà Nội"."""
    if province is None:
        return name
    return f"{name.removesuffix(' tỉnh')} {province.kind} {province.name}"


def _issuer_lines(unit: Unit, party: Party, province: Province | None) -> tuple[str, ...]:
    words = unit.name.split()
    if words[0] in COMMITTEES and unit.followed_by_name:
        return _upper(COMMITTEES[words[0]]), _upper(" ".join((*words[1:], party.proper_name)).strip())
    if words[0] in COMMITTEES:
        return _upper(COMMITTEES[words[0]]), _upper(_of_province(" tỉnh", province).strip())
    name = unit.name
    if unit.parent and name.endswith(f" {unit.parent}"):
        return (_upper(name.removesuffix(f" {unit.parent}")),)
    if name.endswith(" tỉnh"):
        name = _of_province(name, province)
    elif unit.followed_by_name and unit.parent != COMMUNE:
        name = f"{name} {party.proper_name}".strip()
    return (_upper(name),)


def _place(unit: Unit, party: Party, province: Province | None) -> str:
    if party.proper_name:
        bare = " ".join(word for word in party.proper_name.split() if not word.islower())
        return f"{_level(unit, party)} {bare}".capitalize() if bare.isdigit() else bare
    if province is not None:
        return province.place or province.name
    return CAPITAL


def _level(unit: Unit, party: Party) -> str:
    """ "phường" of "UBND phường 1": a name that is a number does not stand alone."""
    return unit.name.split()[-1] if unit.name.split()[0] in COMMITTEES else party.proper_name.split()[0]


def _department(unit: Unit) -> str | None:
    """The body whose own rooms and posts the document may name without saying whose they are."""
    if unit.kind in ("peoples_committee", "assembly", "government", "ministry"):
        return None
    return unit.parent if unit.kind == "division" and unit.parent not in (None, COMMUNE) else unit.name


def _upper(name: str) -> str:
    return unicodedata.normalize("NFC", name).upper()
