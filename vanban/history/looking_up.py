"""What the words of a document turned out to mean: units, times, and the files that lie beside it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from vanban.history.elements import When
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.party import Party
from vanban.resolve.times import Interval, interval_of, read_time
from vanban.sources.source_tree import Path


@dataclass(frozen=True, slots=True)
class Lookup:
    """What the words of a document turned out to mean."""

    resolved: ResolvedDocument | None
    issued: Interval | None
    is_whole: bool
    """Whether the other state was understood too, so that what lies beside the document can be compared."""

    def names(self, path: Path) -> tuple[str, ...] | None:
        """The units that the phrase at this path names; None where none were looked up."""
        if self.resolved is None:
            return None
        return tuple(dict.fromkeys(_name(party) for party in self.resolved.parties.get(path, ())))

    def strangers(self, path: Path) -> tuple[str, ...]:
        """Those of the names that the directory does not have."""
        parties = self.resolved.parties.get(path, ()) if self.resolved else ()
        return tuple(dict.fromkeys(party.text for party in parties if party.problem == "unknown"))

    def when(self, text: str, path: Path) -> When:
        """The days that a phrase names, counted from the document's date where it says so."""
        time = read_time(text, issued=self.issued)
        return When(text, time, interval_of(time, self.issued), path)

    def rows(self, path: Path) -> tuple[tuple[str, ...], ...]:
        """The rows of the file that a table takes them from."""
        return self.resolved.csv_rows.get(path, ()) if self.resolved and self.is_whole else ()

    def digest(self, path: Path) -> str:
        """What tells a picture from another; empty where there is none."""
        picture = self.resolved.pictures.get(path) if self.resolved and self.is_whole else None
        return sha256(picture.content).hexdigest()[:12] if picture else ""


def _name(party: Party) -> str:
    """The directory's name; as typed where the directory has none or it goes with a proper name."""
    return party.text if party.unit is None or party.proper_name else party.unit.name
