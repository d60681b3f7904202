"""Whether this process may be forked."""

from __future__ import annotations

import os


def is_single_threaded() -> bool:
    """Whether no thread runs beside this one; False where the system does not tell."""
    try:
        return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 asked before pathlib is worth its time
    except OSError:
        return False
