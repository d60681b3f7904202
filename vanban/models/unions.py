"""Telling the members of a union apart by shape: a string, a list, or a mapping."""

from typing import Any

from pydantic import Discriminator


def shape(value: Any) -> str:
    """`text`, `list` or `mapping`."""
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, list | tuple) else "mapping"


BY_SHAPE = Discriminator(shape, custom_error_type="shape", custom_error_message="wrong shape")
"""For unions whose members are tagged `text`, `list` and `mapping`."""
