"""Numbers: of a document within its year (Điều 15.1), and of a heading within its row."""

import re
from typing import Annotated

from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import int_schema, no_info_plain_validator_function

from vanban.models.scalar import Scalar


def read_number(typed: object) -> int:
    """A whole number from 1, leading zeros or not; raises PydanticCustomError for anything else."""
    text = str(typed).strip()
    if not re.fullmatch(r"\d{1,9}", text) or int(text) == 0:
        raise PydanticCustomError("document_number", "not a number from 1", {"value": text})
    return int(text)


DocumentNumber = Annotated[
    int,
    Scalar(
        no_info_plain_validator_function(read_number),
        {
            "type": ["integer", "string"],
            "minimum": 1,
            "maximum": 999999999,
            "pattern": r"^\s*0*[1-9]\d*\s*$",
            "patternErrorMessage": "Viết một số nguyên từ 1 trở lên; chưa có số thì để trống.",
        },
    ),
]

Ordinal = Annotated[
    int,
    Scalar(
        int_schema(ge=1),
        {
            "type": ["integer", "string"],
            "minimum": 1,
            "pattern": r"^\s*\+?[\d_]+(\.0+)?\s*$",
            "patternErrorMessage": "Viết một số nguyên từ 1 trở lên, chỉ gồm chữ số.",
        },
    ),
]
"""Where a row of numbers goes on."""
