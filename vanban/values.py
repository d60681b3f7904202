"""Frozen dataclasses that are made quickly, as Python makes them itself from 3.13 on.

Before, the standard library compiles six functions a class, a millisecond or more, and a command loads two hundred
classes, most of which never see a value. Here one is compiled, when the first value is made, and the others are shared.
To a type checker, and to `replace`, `fields` and `asdict`, they are dataclasses like any other; a test holds both kinds
beside each other.
"""

from __future__ import annotations

import dataclasses
import sys
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.version_info >= (3, 13):
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Any:
        """The decorator; quick in the form that values take: frozen, with slots."""
        if frozen and slots:
            return _made_in_order if order else _made
        return dataclasses.dataclass(frozen=frozen, slots=slots, order=order)


__all__ = ["dataclass"]

OF_THE_STANDARD = ("__dataclass_fields__", "__dataclass_params__")
"""What the standard library knows its own by."""


def _made(cls: type) -> type:
    names = _names(cls)
    made: Any = _with_slots(cls, names)
    made.__init__ = _first_init(made)
    made.__eq__, hashed = _comparison(names)
    made.__hash__ = vars(cls).get("__hash__") or hashed
    made.__repr__ = _shown
    made.__setattr__, made.__delattr__ = _refuse, _refuse
    made.__reduce__ = _reduced
    for name in OF_THE_STANDARD:
        setattr(made, name, _Asked(cls, name))
    return made  # type: ignore[no-any-return]


def _made_in_order(cls: type) -> type:
    made: Any = _made(cls)
    key = _key(made.__match_args__)

    def less(self: Any, other: object) -> Any:
        return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

    def less_or_equal(self: Any, other: object) -> Any:
        return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

    made.__lt__, made.__le__ = less, less_or_equal
    return made  # type: ignore[no-any-return]


class _Asked:
    """An attribute as the standard library makes it, on the class without slots, when it is first asked for."""

    def __init__(self, plain: type, name: str) -> None:
        self._plain, self._name = plain, name

    def __get__(self, instance: object, owner: type) -> Any:
        if self._name not in vars(self._plain):
            dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False)(self._plain)
        return getattr(self._plain, self._name)


def _names(cls: Any) -> tuple[str, ...]:
    """The fields in order: inherited ones first."""
    inherited = getattr(cls, "__match_args__", ())
    own = vars(cls).get("__annotations__", ())
    return (*inherited, *(name for name in own if name not in inherited))


def _with_slots(cls: Any, names: tuple[str, ...]) -> type:
    """The class anew: slots cannot be given to one that is there."""
    own = names[len(getattr(cls, "__match_args__", ())) :]
    left_out = {"__dict__", "__weakref__", *own}
    body = {name: value for name, value in vars(cls).items() if name not in left_out}
    made: type = type(cls)(cls.__name__, cls.__bases__, body | {"__slots__": own, "__match_args__": names})
    made.__qualname__ = cls.__qualname__
    return made


def _first_init(made: Any) -> Any:
    """Compiles the real one when the first value is made, then gives way to it."""

    def init(self: object, *values: object, **named: object) -> None:
        made.__init__ = _init(made, dataclasses.fields(made))
        made.__init__(self, *values, **named)

    return init


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


def _comparison(names: tuple[str, ...]) -> tuple[Any, Any]:
    key = _key(names)

    def equal(self: Any, other: object) -> Any:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(key(self))

    return equal, hashed


def _key(names: tuple[str, ...]) -> Any:
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda value: (getattr(value, names[0]),)) if names else (lambda _: ())


def _shown(self: Any) -> str:
    inner = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({inner})"


def _refuse(self: object, name: str, *_: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to or delete field {name!r} of {self!r}")


def _reduced(self: Any) -> tuple[type, tuple[object, ...]]:
    """How it goes to another process: its class and what it was made of."""
    return self.__class__, tuple([getattr(self, name) for name in self.__match_args__])
