"""How this process is set up to be quick: it ends soon, and trusts no package that it does not know."""

from __future__ import annotations

import gc
import os
import sys
from types import ModuleType

PLUGINS = "pydantic.plugin._loader"
"""Where pydantic looks for packages that want a say in how a document is read; it loads e-mail and sockets for it."""


def set_the_pace() -> None:
    """A command makes few cycles and many values, and no other package has a say in how a document is read."""
    gc.set_threshold(50_000, 20, 100)
    sys.modules.setdefault(PLUGINS, _no_plugins())
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # said to the processes that this one starts anew


def _no_plugins() -> ModuleType:
    found = ModuleType(PLUGINS)
    vars(found)["get_plugins"] = tuple
    return found
