"""How a process of the program begins and ends quickly; only build.py, which owns its process, asks for it."""

from __future__ import annotations

import gc
import os
import sys
from types import ModuleType

PLUGINS = "pydantic.plugin._loader"
"""Where pydantic looks for packages that want a say in how a document is read; it loads e-mail and sockets for it."""

NEW_VALUES = 100_000
"""More than one document makes: Python then looks for cycles among them."""


def set_the_pace() -> None:
    """A command makes few cycles and many values, and no other package has a say in how a document is read."""
    gc.set_threshold(NEW_VALUES, 20, 100)
    sys.modules.setdefault(PLUGINS, _no_plugins())
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # said to the processes that this one starts anew


def leave_at_once() -> None:
    """What is in memory is the system's to clear away: Python would look through all of it several times as it ends."""
    gc.freeze()


def _no_plugins() -> ModuleType:
    found = ModuleType(PLUGINS)
    vars(found)["get_plugins"] = tuple
    return found
