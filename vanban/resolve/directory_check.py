"""What is wrong with the directory itself: a name with two bearers, a successor or parent it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from vanban.models.units import Unit, UnitDirectory
from vanban.resolve.nearest import nearest_name, plain
from vanban.resolve.words import folded
from vanban.values import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class DirectoryProblem:
    """A code of the table of messages, the data path it belongs to, and where the other entry stands."""

    code: str
    path: Path
    arguments: dict[str, str] = field(default_factory=dict)
    related: Path | None = None


def check_directory(model: UnitDirectory) -> tuple[DirectoryProblem, ...]:
    """Every problem of the directory, in its order."""
    return (*_doubles(model), *_unknown_units(model), *_unknown_provinces(model))


def _entries(model: UnitDirectory) -> Iterator[tuple[Path, Unit, str | None]]:
    for part in ("national", "provincial", "collectives"):
        for index, unit in enumerate(getattr(model, part)):
            yield (part, index), unit, None
    for at, province in enumerate(model.provinces):
        for index, unit in enumerate(province.units):
            yield ("provinces", at, "units", index), unit, province.name


def _doubles(model: UnitDirectory) -> Iterator[DirectoryProblem]:
    first: dict[tuple[object, ...], Path] = {}
    for path, unit, province in _entries(model):
        inside = unit.parent if province and unit.kind == "division" else None
        for name in (unit.name, *unit.short_names):
            at_home = (folded(name), province, inside)
            other = first.get(at_home) or first.get((folded(name), None, None))
            if other is not None and other != path:
                yield DirectoryProblem("DV105", (*path, "name"), {"name": name}, (*other, "name"))
            first.setdefault(at_home, path)
    yield from _double_provinces(model)


def _double_provinces(model: UnitDirectory) -> Iterator[DirectoryProblem]:
    first: dict[tuple[str, ...], int] = {}
    for index, province in enumerate(model.provinces):
        other = first.setdefault(folded(province.name), index)
        if other != index:
            path, related = ("provinces", index, "name"), ("provinces", other, "name")
            yield DirectoryProblem("DV105", path, {"name": province.name}, related)


def _unknown_units(model: UnitDirectory) -> Iterator[DirectoryProblem]:
    shared: dict[tuple[str, ...], str] = {}
    own: dict[str, set[tuple[str, ...]]] = {}
    for _, unit, province in _entries(model):
        names = {folded(name): name for name in (unit.name, *unit.short_names)}
        if province is None:
            shared |= names
        else:
            own.setdefault(province, set()).update(names)
    for path, unit, province in _entries(model):
        for key, wanted in (("parent", unit.parent), ("successor", unit.successor)):
            if wanted and folded(wanted) not in shared and folded(wanted) not in own.get(province or "", ()):
                yield _missing((*path, key), wanted, list(shared.values()))


def _unknown_provinces(model: UnitDirectory) -> Iterator[DirectoryProblem]:
    names = {folded(province.name): province.name for province in model.provinces}
    for index, province in enumerate(model.provinces):
        if province.successor and folded(province.successor) not in names:
            yield _missing(("provinces", index, "successor"), province.successor, list(names.values()))


def _missing(path: Path, name: str, names: list[str]) -> DirectoryProblem:
    place = nearest_name(name, [plain(known) for known in names])
    return DirectoryProblem("DV106", path, {"name": name, "nearest": "" if place is None else names[place]})
