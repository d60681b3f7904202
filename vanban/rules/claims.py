"""What each document claims in the repository, in plain values, so that only those at odds are read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vanban.resolve.document import ResolvedDocument

Claim = tuple[str, str]
"""A key that documents share, and what this document says of it."""


def claims_of(resolved: ResolvedDocument) -> tuple[Claim, ...]:
    """The number, the ids and the days of acts that this document claims, each once, in order."""
    return tuple(dict.fromkeys(_claims(resolved)))


def _claims(resolved: ResolvedDocument) -> Iterator[Claim]:
    from vanban.rules.repository.s01_number_given_twice import number_key
    from vanban.rules.repository.s02_id_given_twice import ids_of
    from vanban.rules.repository.s03_act_of_two_days import dated_acts

    file = resolved.source.file
    number = number_key(resolved)
    if number:
        yield f"number {number!r}", file
    for _, typed in ids_of(resolved):
        yield f"id {typed}", file
    for _, citation, year in dated_acts(resolved):
        yield f"act {citation.mark} {year}", str(citation.date)


def at_odds(claims: Sequence[Sequence[Claim]]) -> list[int]:
    """Which documents, by their place, say another thing of a key than the first that has it; with that first."""
    first: dict[str, tuple[int, str]] = {}
    found: set[int] = set()
    for place, each in enumerate(claims):
        for key, value in each:
            at, known = first.setdefault(key, (place, value))
            if known != value and at != place:
                found |= {at, place}
    return sorted(found)
