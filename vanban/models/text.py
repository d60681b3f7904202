"""Text as the author typed it.

The loader hands over strings only; the JSON Schema also allows numbers and truth values, since an editor
reads `2025` and `true` as YAML types.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from vanban.models.editor_schema import EditorSchema

Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    EditorSchema({"type": ["string", "number", "boolean"], "minLength": 1, "pattern": r"\S"}),
]
"""A sentence, or several paragraphs under `|`, with inline marks; never empty."""

Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
    EditorSchema({"type": ["string", "integer"], "pattern": r"^[a-z0-9]+(-[a-z0-9]+)*$"}),
]
"""A lasting name for reviews and the outline: small letters, digits and hyphens."""

Flag = Annotated[bool, EditorSchema({"type": "boolean"})]
"""true or false."""
