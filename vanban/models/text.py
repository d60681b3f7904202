"""Text as the author typed it.

The loader hands over strings only; the JSON Schema also allows numbers and truth values, since an editor
reads `2025` and `true` as YAML types.
"""

from typing import Annotated

from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import no_info_plain_validator_function, str_schema

from vanban.models.scalar import Scalar

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"

TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
"""The truth values of YAML 1.2: `no` is a word, not false."""


def read_flag(typed: object) -> bool:
    """true or false; raises PydanticCustomError for anything else."""
    if isinstance(typed, bool):
        return typed
    if isinstance(typed, str) and typed in TRUTH:
        return TRUTH[typed]
    raise PydanticCustomError("bool_parsing", "not true or false")


Text = Annotated[
    str,
    Scalar(
        str_schema(strip_whitespace=True, min_length=1),
        {"type": ["string", "number", "boolean"], "minLength": 1, "pattern": r"\S"},
    ),
]
"""A sentence, or several paragraphs under `|`, with inline marks; never empty."""

AnyText = Annotated[str, Scalar(str_schema(), {"type": ["string", "number", "boolean"]})]
"""Characters to print as they are; there may be none."""

Id = Annotated[
    str,
    Scalar(
        str_schema(pattern=ID),
        {
            "type": ["string", "number", "boolean"],
            "pattern": ID,
            "patternErrorMessage": "Chỉ viết chữ thường không dấu, số và gạch nối, ví dụ khao-sat-2026.",
        },
    ),
]
"""A lasting name for reviews and the outline: small letters, digits and hyphens."""

Flag = Annotated[
    bool,
    Scalar(
        no_info_plain_validator_function(read_flag),
        {
            "type": ["boolean", "string"],
            "pattern": f"^({'|'.join(TRUTH)})$",
            "patternErrorMessage": "Chỉ viết true hoặc false.",
        },
    ),
]
"""true or false."""
