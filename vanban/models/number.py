"""The number of a document within its year (Điều 15.1)."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from vanban.models.editor_schema import EditorSchema


def read_number(typed: object) -> int:
    """A whole number from 1; leading zeros are of no account. Raises PydanticCustomError for anything else."""
    text = str(typed).strip()
    if not re.fullmatch(r"\d{1,9}", text) or int(text) == 0:
        raise PydanticCustomError("document_number", "not a number from 1", {"value": text})
    return int(text)


DocumentNumber = Annotated[
    int,
    BeforeValidator(read_number),
    EditorSchema({"type": ["integer", "string"], "minimum": 1, "maximum": 999999999, "pattern": r"^0*[1-9]\d*$"}),
]
