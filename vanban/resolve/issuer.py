"""The reader of issuers: from "UBND xã Đồng Đăng, tỉnh Lạng Sơn" to letterhead, symbol, place and scope."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from vanban.models.dates import PartialDate
from vanban.models.units import Province, Unit
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.party import Party
from vanban.resolve.parties import read_parties

CAPITAL = "Hà Nội"
"""Where the national bodies issue."""

ABROAD = Scope()

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
    parties = read_parties(text, directory, ABROAD, on)
    party = parties[0] if parties else Party(text, 0, len(text), problem="unknown")
    if len(parties) > 1:
        party = next((p for p in parties if p.problem), Party(text, 0, len(text), problem="unknown"))
    unit = party.unit
    if unit is None or party.problem or party.post or unit.kind == "collective":
        return party if party.problem else Party(text, 0, len(text), problem="unknown", nearest=unit.name if unit else "")
    return _issuer(unit, party, directory)


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
        place=_place(party, province),
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
    if parent in ("UBND xã", "UBND phường") and party.proper_name:
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
    elif unit.followed_by_name and unit.parent not in ("UBND xã", "UBND phường"):
        name = f"{name} {party.proper_name}".strip()
    return (_upper(name),)


def _place(party: Party, province: Province | None) -> str:
    if party.proper_name:
        words = party.proper_name.split()
        bare = " ".join(word for word in words if not word.islower())
        return party.proper_name.capitalize() if bare.isdigit() else bare
    if province is not None:
        return province.place or province.name
    return CAPITAL


def _department(unit: Unit) -> str | None:
    """The body whose own rooms and posts the document may name without saying whose they are."""
    if unit.kind in ("peoples_committee", "assembly", "government", "ministry"):
        return None
    return unit.parent if unit.kind == "division" and unit.parent else unit.name


def _upper(name: str) -> str:
    return unicodedata.normalize("NFC", name).upper()
