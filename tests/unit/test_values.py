"""Values that are made quickly are dataclasses like any other."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import pickle
import pkgutil
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

import pytest

import vanban
from vanban import values

Held = TypeVar("Held")


@dataclasses.dataclass(frozen=True, slots=True)
class Plain(Generic[Held]):
    """Made by the standard library."""

    name: str
    held: Held
    many: tuple[int, ...] = ()
    told: dict[str, int] = dataclasses.field(default_factory=dict, repr=False)

    @property
    def first(self) -> int:
        """The first of many."""
        return self.many[0]


@values.dataclass(frozen=True, slots=True)
class Quick(Generic[Held]):
    """The same, made quickly."""

    name: str
    held: Held
    many: tuple[int, ...] = ()
    told: dict[str, int] = dataclasses.field(default_factory=dict, repr=False)

    @property
    def first(self) -> int:
        """The first of many."""
        return self.many[0]


@values.dataclass(frozen=True, slots=True)
class Empty:
    """A value that holds nothing."""


BOTH = [Plain, Quick]
FILLED = {"name": "a", "held": (1, 2), "many": (3, 4)}


@pytest.mark.parametrize("kind", BOTH)
def test_a_value_holds_what_it_was_given(kind: Any) -> None:
    value = kind("a", (1, 2), many=(3, 4))
    assert (value.name, value.held, value.many, value.told, value.first) == ("a", (1, 2), (3, 4), {}, 3)


@pytest.mark.parametrize("kind", BOTH)
def test_what_is_made_anew_for_each_value_is_not_shared(kind: Any) -> None:
    assert kind("a", 1).told is not kind("a", 1).told


@pytest.mark.parametrize("kind", BOTH)
def test_a_value_cannot_be_changed(kind: Any) -> None:
    value = kind(**FILLED)
    with pytest.raises(dataclasses.FrozenInstanceError, match="name"):
        value.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="name"):
        del value.name
    with pytest.raises((AttributeError, TypeError)):
        value.other = 1
    assert value.name == "a"


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("arguments", [(), ("a",), ("a", 1, (), {}, 5)])
def test_too_few_and_too_many_arguments_are_refused(kind: Any, arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError):
        kind(*arguments)


@pytest.mark.parametrize("kind", BOTH)
def test_values_are_equal_where_all_they_hold_is(kind: Any) -> None:
    assert kind(**FILLED) == kind(**FILLED)
    assert kind(**FILLED) != kind(**FILLED | {"name": "b"})
    assert Plain(**FILLED) != Quick(**FILLED)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", BOTH)
def test_a_value_can_be_a_key_where_all_it_holds_can(kind: Any) -> None:
    value = kind("a", 1, told=Empty())
    assert {value: 1}[kind("a", 1, told=Empty())] == 1
    with pytest.raises(TypeError, match="unhashable"):
        hash(kind("a", 1))


@pytest.mark.parametrize("maker", [values.dataclass, dataclasses.dataclass])
def test_a_kind_that_says_what_it_is_known_by_is_known_by_that(maker: Any) -> None:
    @maker(frozen=True, slots=True)
    class Known:
        name: str
        held: dict[str, int]

        def __hash__(self) -> int:
            return hash(self.name)

    assert hash(Known("a", {})) == hash("a")
    assert Known("a", {}) != Known("a", {"b": 1})


@pytest.mark.parametrize("kind", BOTH)
def test_a_value_goes_to_another_process_and_is_copied(kind: Any) -> None:
    value = kind(**FILLED)
    assert pickle.loads(pickle.dumps(value)) == copy.copy(value) == copy.deepcopy(value) == value


@pytest.mark.parametrize("kind", BOTH)
def test_the_standard_library_takes_it_for_its_own(kind: Any) -> None:
    value = kind(**FILLED)
    assert dataclasses.is_dataclass(value)
    assert [field.name for field in dataclasses.fields(value)] == ["name", "held", "many", "told"]
    assert dataclasses.replace(value, name="b") == kind(**FILLED | {"name": "b"})
    assert dataclasses.asdict(value) == FILLED | {"told": {}}
    assert repr(value) == f"{kind.__name__}(name='a', held=(1, 2), many=(3, 4))"


@pytest.mark.parametrize("kind", BOTH)
def test_a_pattern_matches_it(kind: Any) -> None:
    match kind(**FILLED):
        case Plain(name, held) | Quick(name, held):
            assert (name, held) == ("a", (1, 2))
        case _:
            pytest.fail("not matched")


def test_a_value_without_fields_is_like_every_other_of_its_kind() -> None:
    assert Empty() == Empty()
    assert hash(Empty()) == hash(Empty())
    assert repr(Empty()) == "Empty()"


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class PlainPlace:
    """Ordered, made by the standard library."""

    line: int
    column: int = 1


@values.dataclass(frozen=True, slots=True, order=True)
class QuickPlace:
    """The same, made quickly."""

    line: int
    column: int = 1


@values.dataclass(frozen=True, slots=True)
class More(Quick[int]):
    """A value that holds more than another kind."""

    more: str = "m"


@pytest.mark.parametrize("kind", [PlainPlace, QuickPlace])
def test_values_with_an_order_are_sorted_by_what_they_hold(kind: Any) -> None:
    low, high = kind(1, 9), kind(2)
    assert sorted([high, low]) == [low, high]
    assert [low < high, low <= low, high > low, high >= high, high < low] == [True, True, True, True, False]
    with pytest.raises(TypeError):
        _ = low < 1


def test_a_kind_that_extends_another_holds_what_both_hold() -> None:
    value = More("a", 1, (2,), {}, "z")
    assert [field.name for field in dataclasses.fields(More)] == ["name", "held", "many", "told", "more"]
    assert (value.name, value.more, More("a", 1).more) == ("a", "z", "m")
    assert pickle.loads(pickle.dumps(value)) == value != Quick("a", 1, (2,), {})


def test_every_value_of_the_program_has_the_fields_that_the_standard_library_finds() -> None:
    kinds = list(_kinds_in_the_program())
    assert len(kinds) > 150
    assert not [kind for kind in kinds if kind.__match_args__ != _positional(kind)]


def _positional(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if not field.kw_only)


def _kinds_in_the_program() -> Iterator[Any]:
    for found in pkgutil.walk_packages(vanban.__path__, "vanban."):
        module = importlib.import_module(found.name)
        yield from (each for each in vars(module).values() if dataclasses.is_dataclass(each) and isinstance(each, type))
