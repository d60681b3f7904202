"""How ruamel.yaml writes: lists within lists, and comments behind blocks and brackets."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vanban.sources.ruamel_comments import taken_behind

if TYPE_CHECKING:
    from ruamel.yaml.emitter import Emitter


@cache
def emitter() -> type[Emitter]:
    """The emitter, made when it is first asked for: ruamel.yaml is imported late."""
    table_emitter = _table_emitter()

    class CommentEmitter(table_emitter):  # type: ignore[misc, valid-type]
        """Writes a comment behind the sign of a block, not behind its text."""

        is_behind_dash = False

        def write_indicator(self, indicator: str, *rest: bool, **more: bool) -> None:
            super().write_indicator(indicator, *rest, **more)
            self.is_behind_dash = indicator.endswith("-")

        def write_indent(self) -> None:
            """Only right behind a dash is no new line: a comment behind brackets leaves word of one long past."""
            if self.column and not self.is_behind_dash:
                self.no_newline = False
            self.is_behind_dash = False
            super().write_indent()

        def write_folded(self, text: str, comment: str) -> None:
            super().write_folded(text, taken_behind(self.event.comment) or comment)

        def write_literal(self, text: str, comment: str = "") -> None:
            super().write_literal(text, taken_behind(self.event.comment) or comment)

    return CommentEmitter


def _table_emitter() -> type[Emitter]:
    from ruamel.yaml.emitter import Emitter

    class TableEmitter(Emitter):
        """Writes a list inside a list as `- - a`, however far lists stand under their keys."""

        @property
        def sequence_dash_offset(self) -> int:
            return 0 if self._is_nested(1) else self._dash_offset

        @sequence_dash_offset.setter
        def sequence_dash_offset(self, offset: int) -> None:
            self._dash_offset = offset

        @property
        def best_sequence_indent(self) -> int:
            return 2 if self._is_nested(2) else self._sequence_indent

        @best_sequence_indent.setter
        def best_sequence_indent(self, indent: int) -> None:
            self._sequence_indent = indent

        def _is_nested(self, depth: int) -> bool:
            values = self.indents.values if hasattr(self, "indents") else []
            return len(values) > depth and bool(values[-depth][1]) and bool(values[-depth - 1][1])

    return TableEmitter
