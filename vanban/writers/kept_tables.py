"""Tables written before: the layout gives the same one again where a save has not changed it."""

from __future__ import annotations

from collections.abc import Callable

from vanban.layout.arrange.remembering import MOST_ROWS, keep
from vanban.layout.blocks import Table, paragraphs_of


class KeptTables:
    """What was written for each table, the longest known forgotten first."""

    def __init__(self) -> None:
        self._written: dict[int, tuple[Table, str]] = {}

    def __len__(self) -> int:
        return len(self._written)

    def written(self, table: Table, write: Callable[[Table], str]) -> str:
        """What `write` makes of the table; a table with notes is always written anew, for they are counted.

        It is known by being the same object, which is held so that no other can be taken for it.
        """
        known, written = self._written.get(id(table), (None, ""))
        if known is table:
            return written
        written = write(table)
        if _can_be_kept(table):
            keep(self._written, id(table), (table, written))
        return written


def _can_be_kept(table: Table) -> bool:
    runs = (run for paragraph in paragraphs_of([table]) for run in paragraph.runs)
    return len(table.rows) <= MOST_ROWS and all(run.footnote is None for run in runs)
