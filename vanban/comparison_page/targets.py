"""Where on the page a change is to be seen: the row that its words stand in, or where they stood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from vanban.comparison_page.rows import PageRow, rows_of_table
from vanban.comparison_page.walking import is_changed, places_in
from vanban.history.changes import Change
from vanban.layout.blocks import Path

ELSEWHERE: dict[str, Path] = {
    "symbol": ("number",),
    "place": ("date",),
    "letterhead": ("issuer",),
    "governing_agency": ("issuer",),
    "drafter": ("file_copies",),
    "type": ("type",),
}
"""Where values print that the source has at another key, or not at all."""

Places = list[tuple[Path, str, bool]]
"""What is shown in reading order: its path, the row's name, and whether anything changed there."""


class Targets:
    """Rows by the paths of what they show; several changes of one path get a row each."""

    def __init__(self, rows: Sequence[PageRow]) -> None:
        self._new = [found for row in rows for found in _shown_now(row)]
        self._old = [found for row in rows for found in _shown_before(row)]
        self._first = str(rows[0].number)
        self._taken: Counter[Path] = Counter()

    def of(self, change: Change) -> str:
        """The name of the row; there is always one."""
        place = change.place
        if place.new is None:
            return self._find(self._old, place.old or ())
        return self._find(self._new, place.new or ELSEWHERE.get(getattr(change, "name", ""), ()))

    def _find(self, places: Places, path: Path) -> str:
        """The row of this path or of what stands below it, else of what it stands in; the changed ones first."""
        for length in range(len(path), 0, -1):
            found = [each for each in places if each[0][:length] == path[:length]]
            if found:
                changed = [name for _, name, is_changed in found if is_changed]
                row = [*dict.fromkeys(changed or [name for _, name, _ in found])]
                exact = length == len(path) and all(known == path for known, _, _ in found)
                self._taken[path] += 1
                return row[min(self._taken[path], len(row)) - 1 if exact else 0]
        return self._find(places, ELSEWHERE[str(path[0])]) if path and path[0] in ELSEWHERE else self._first


def _shown_now(row: PageRow) -> Iterator[tuple[Path, str, bool]]:
    if row.merged.mark == "deleted":
        return
    for each in rows_of_table(row):
        if each.new is not None:
            yield from ((path, each.name, is_changed) for path, is_changed in places_in(each.merged))
    yield from ((path, str(row.number), is_changed) for path, is_changed in places_in(row.merged.shown))


def _shown_before(row: PageRow) -> Iterator[tuple[Path, str, bool]]:
    """By the paths of the old source."""
    if row.was is None:
        return
    for each in rows_of_table(row):
        if each.was is not None:
            changed = is_changed(each.merged)
            yield from ((path, each.name, changed) for path, _ in places_in(each.was))
    yield from ((path, str(row.number), row.is_changed) for path, _ in places_in(row.was.shown))
