"""Frozen dataclasses that are made quickly, as Python makes them itself from 3.13 on.

Before, the standard library compiles six functions a class, a millisecond or more, and a command loads two hundred
classes. Here one is compiled and the others are shared. To a type checker, and to `replace`, `fields` and `asdict`,
they are dataclasses like any other; a test holds both kinds beside each other.
"""

from __future__ import annotations

import dataclasses
import sys
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.version_info >= (3, 13):
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Any:
        """The decorator; quick in the one form that values take: frozen, with slots."""
        return _made if frozen and slots else dataclasses.dataclass(frozen=frozen, slots=slots)


__all__ = ["dataclass"]


def _made(cls: type) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = dataclasses.fields(made)
    names = [field.name for field in fields]
    made.__init__ = _init(made, fields)
    made.__eq__, made.__hash__ = _comparison(names)
    made.__repr__ = _repr([field.name for field in fields if field.repr])
    made.__setattr__, made.__delattr__ = _refuse, _refuse
    made.__getstate__, made.__setstate__ = _state, _restore
    return made  # type: ignore[no-any-return]


def _init(cls: Any, fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    """Fills the slots directly, past the refusal to change them."""
    known: dict[str, Any] = {}
    arguments, lines = [], []
    for field in fields:
        name, default = field.name, ""
        known[f"_set_{name}"] = getattr(cls, name).__set__
        value = name
        if field.default is not dataclasses.MISSING:
            known[f"_default_{name}"], default = field.default, f"=_default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            known[f"_new_{name}"], known["_missing"], default = field.default_factory, known, "=_missing"
            value = f"_new_{name}() if {name} is _missing else {name}"
        arguments.append(name + default)
        lines.append(f" _set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__(self, {', '.join(arguments)}):\n" + ("\n".join(lines) or " pass"), known)
    init = known.pop("__init__")
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _comparison(names: list[str]) -> tuple[Any, Any]:
    key = _key(names)

    def equal(self: Any, other: object) -> Any:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(key(self))

    return equal, hashed


def _key(names: list[str]) -> Any:
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda value: (getattr(value, names[0]),)) if names else (lambda _: ())


def _repr(names: list[str]) -> Any:
    def shown(self: Any) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({inner})"

    return shown


def _refuse(self: object, name: str, *_: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to or delete field {name!r} of {self!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
