"""Which part of a web page carries which footnotes: a note stands under the part that first calls it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vanban.layout.blocks import paragraphs_of
from vanban.layout.view import Block, Footnote, View


class NoteCalls:
    """Names the places that call a footnote, each place once."""

    def __init__(self, scope: str = "") -> None:
        self._scope = scope
        self._times: dict[int, int] = {}

    def __call__(self, number: int) -> str:
        times = self._times[number] = self._times.get(number, 0) + 1
        return f"{self._scope}call-{number}" + (f"-{times}" if times > 1 else "")


def notes_by_part(view: View) -> list[tuple[Footnote, ...]]:
    """The notes of the main text, then of each annex; what nobody calls stays with the main text."""
    if not view.footnotes:
        return [() for _ in range(1 + len(view.annexes))]
    home = {number: 0 for number in _calls(view.blocks)}
    for place, annex in enumerate(view.annexes, start=1):
        for number in _calls(annex.blocks):
            home.setdefault(number, place)
    return [
        tuple(note for note in view.footnotes if home.get(note.number, 0) == place)
        for place in range(1 + len(view.annexes))
    ]


def _calls(blocks: Iterable[Block]) -> Iterator[int]:
    for paragraph in paragraphs_of(blocks):
        for run in paragraph.runs:
            if run.footnote is not None:
                yield run.footnote
