"""What a key holds that is no mapping and no list: how pydantic reads it, and what editors are told of it."""

from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema


class Scalar:
    """Marks an annotated type with both; ready-made, since pydantic would work the first out for every key anew.

    Editors read YAML's own types, so that their schema differs from the type.
    """

    def __init__(self, core: CoreSchema, editor: dict[str, Any]) -> None:
        self._core: dict[str, Any] = dict(core)
        self._editor = editor

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> dict[str, Any]:
        return self._core.copy()  # pydantic writes its own remarks into it

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return dict(self._editor)
