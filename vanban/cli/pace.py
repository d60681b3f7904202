"""How a process of the program begins and ends quickly; only build.py, which owns its process, asks for it."""

from __future__ import annotations

import dataclasses
import gc
import os
import sys
from types import ModuleType
from typing import Any

from vanban import values

PLUGINS = "pydantic.plugin._loader"
"""Where pydantic looks for packages that want a say in how a document is read; it loads e-mail and sockets for it."""

STANDARD = dataclasses.dataclass
MADE_AS_OURS = ("annotated_types", "pydantic")
"""Packages whose values are made in the quick way too; they define some twenty, most of which a command never sees."""
QUICK_FORM = {"frozen": True, "slots": True}

NEW_VALUES = 100_000
"""More than one document makes: Python then looks for cycles among them."""


def set_the_pace() -> None:
    """A command makes few cycles and many values, and no other package has a say in how a document is read."""
    gc.set_threshold(NEW_VALUES, 20, 100)
    vars(dataclasses)["dataclass"] = _dataclass
    sys.modules.setdefault(PLUGINS, _no_plugins())
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # said to the processes that this one starts anew


def _dataclass(cls: type | None = None, /, **form: Any) -> Any:
    """The standard decorator, but for what is made as ours."""
    return _made if cls is None and form == QUICK_FORM else STANDARD(cls, **form)


def _made(cls: type) -> Any:
    kind = values.dataclass if cls.__module__.partition(".")[0] in MADE_AS_OURS else STANDARD
    return kind(frozen=True, slots=True)(cls)


def leave_at_once() -> None:
    """What is in memory is the system's to clear away: Python would look through all of it several times as it ends."""
    gc.freeze()


def _no_plugins() -> ModuleType:
    found = ModuleType(PLUGINS)
    vars(found)["get_plugins"] = tuple
    return found
