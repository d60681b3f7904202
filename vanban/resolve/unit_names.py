"""Looking up every unit that leads, coordinates, monitors or has duties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.models.dates import PartialDate
from vanban.models.section import Duty
from vanban.models.task import Assignment
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.parties import read_parties
from vanban.resolve.party import Party
from vanban.sources.source_tree import Path, SourceTree, value_at


def unit_phrases(mappings: Mapping[Path, BaseModel]) -> Iterator[tuple[Path, str]]:
    """Every value that names units, with its path."""
    for path, model in mappings.items():
        names: dict[str, str | None] = {}
        if isinstance(model, Assignment):
            names = {"lead": model.lead, "coordinating": model.coordinating, "monitoring": model.monitoring}
        elif isinstance(model, Duty):
            names = {"unit": model.unit, "for": model.for_}
        for name, text in names.items():
            if text:
                yield (*path, name), text


def look_up(
    mappings: Mapping[Path, BaseModel], directory: Directory, scope: Scope, on: PartialDate | None
) -> dict[Path, tuple[Party, ...]]:
    """The units that each phrase names."""
    return {path: read_parties(text, directory, scope, on) for path, text in unit_phrases(mappings)}


def unit_problems(parties: Mapping[Path, tuple[Party, ...]], tree: SourceTree) -> Iterator[Diagnostic]:
    """Names that are misspelt or unknown, or whose bearer had ended or not begun."""
    for path, found in parties.items():
        for party in found:
            problem = party_problem(party)
            if problem:
                code, arguments = problem
                yield Diagnostic(code, _place(party, path, tree), arguments)


def _place(party: Party, path: Path, tree: SourceTree) -> Span:
    """Where the phrase names it; the same words may stand there more than once."""
    before = str(value_at(tree.value, path)).lstrip()[: party.start]
    return tree.span_within(path, party.text, before.count(party.text))


def party_problem(party: Party) -> tuple[str, dict[str, str | int]] | None:
    """The code of what is wrong with a party, and what its message needs; None where nothing is."""
    when = party.date.last.strftime("%d/%m/%Y") if party.date else ""
    if party.problem == "misspelt":
        return "DV101", {"name": party.text, "nearest": party.nearest}
    if party.problem == "unknown":
        return "DV201", {"name": party.text}
    if party.problem == "ended":
        code = "DV102" if party.source else "DV202"
        return code, {"name": party.text, "until": when, "successor": party.nearest, "source": party.source}
    if party.problem == "not_yet":
        return "DV103", {"name": party.text, "since": when, "source": party.source}
    return None
