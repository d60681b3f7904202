"""An example as the YAML an author would type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

PLAIN = re.compile(r"[^\W\d_][^:#\[\]{}\"'\n]*")
"""What YAML reads as a string without quotes: it starts with a letter and holds no mark of YAML's own."""

WORDS_OF_YAML = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def example_text(key: str, example: object) -> str:
    """The key with this value, in block style."""
    return "\n".join(_entry(f"{key}:", example))


def _entry(lead: str, value: object) -> Iterator[str]:
    """Lines of a value behind its key."""
    if isinstance(value, dict | list):
        yield lead
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{lead} {_scalar(value)}"


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _entry(f"{_scalar(key)}:", each)
    elif isinstance(value, list):
        for each in value:
            first, *rest = _lines(each)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield _scalar(value)


def _scalar(value: object) -> str:
    if isinstance(value, str) and PLAIN.fullmatch(value) and value.lower() not in WORDS_OF_YAML:
        return value
    return json.dumps(value, ensure_ascii=False)
