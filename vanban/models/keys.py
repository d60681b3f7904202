"""How a key of the format is declared: a Vietnamese title, what it does, and an example that validates."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Keyed(BaseModel):
    """A mapping of the format: frozen, and a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def key(title: str, description: str, example: object, default: Any = None, **constraints: Any) -> Any:
    """A key that may be left out."""
    return Field(default=default, title=title, description=description, examples=[example], **constraints)


def required_key(title: str, description: str, example: object, **constraints: Any) -> Any:
    """A key that must be there."""
    return Field(title=title, description=description, examples=[example], **constraints)
