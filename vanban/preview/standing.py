"""What the session knows: each document as it stands, a value that is replaced and never changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.severity import Severity
from vanban.pipeline.built import Built
from vanban.writers.index import IndexEntry


class Status(StrEnum):
    """How a document is, in a word."""

    WAITING = "waiting"
    FINE = "fine"
    WARNINGS = "warnings"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True)
class Standing:
    """A document as it was last built, or drawn while its files are still being made."""

    path: Path
    name: str
    """As messages name it."""
    stem: Path
    """Where its files stand, without an ending."""
    version: int = 0
    """The session's version at which it last became another."""
    is_current: bool = False
    """Whether its page says what the source says: not before it is built, and not while it has errors."""
    diagnostics: tuple[Diagnostic, ...] = ()
    text: str = ""
    """The source that the diagnostics are about; empty where there are none."""
    listing: IndexEntry | None = None
    """Its last known line in the index; None before it was ever built, and for a secret one."""
    own: Built | None = None
    """What its last building gave, without what was found by comparing it with others."""
    page: bytes | None = None
    """The page just drawn, until it stands in output/."""
    files: Mapping[str, str] = field(default_factory=dict)
    """What stands in output/, by format, with the digest of its bytes."""
    seconds: float = 0.0
    """How long the last building took."""

    @property
    def status(self) -> Status:
        """Its gravest problem in a word."""
        severities = {each.severity for each in self.diagnostics}
        if Severity.ERROR in severities:
            return Status.ERRORS
        if not self.is_current:
            return Status.WAITING
        return Status.WARNINGS if Severity.WARNING in severities else Status.FINE

    @property
    def is_stale(self) -> bool:
        """Whether files in output/ say what an earlier source said, since this one could not be built."""
        return not self.is_current and bool(self.files)

    def place(self, form: str) -> Path:
        """The file of this format."""
        return self.stem.with_name(f"{self.stem.name}.{form}")


@dataclass(frozen=True, slots=True)
class Session:
    """All documents at one moment; every later moment has a higher version."""

    version: int = 0
    documents: Mapping[Path, Standing] = field(default_factory=dict)
    shared: tuple[Diagnostic, ...] = ()
    """Problems of the directories themselves, and of the output folder."""
    shared_texts: Mapping[str, str] = field(default_factory=dict)
    is_working: bool = False
    trouble: str = ""
    """Why building waits, in the words of the system; empty while it does not."""

    def __iter__(self) -> Iterator[Standing]:
        return iter(self.documents.values())

    def named(self, name: str) -> Standing | None:
        """The document of this name, if there is one."""
        return next((each for each in self if each.name == name), None)

    def having(self, standings: Iterable[Standing]) -> Session:
        """The next moment, at which these documents stand so."""
        version = self.version + 1
        fresh = {each.path: replace(each, version=version) for each in standings}
        return replace(self, version=version, documents=_sorted({**self.documents, **fresh}))

    def without(self, paths: Iterable[Path]) -> Session:
        """The next moment, at which these documents are gone."""
        gone = frozenset(paths)
        left = {path: each for path, each in self.documents.items() if path not in gone}
        return replace(self, version=self.version + 1, documents=left)


def _sorted(documents: Mapping[Path, Standing]) -> Mapping[Path, Standing]:
    return {path: documents[path] for path in sorted(documents)}
