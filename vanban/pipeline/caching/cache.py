"""The cache of built documents, keyed by everything that decides their bytes and by no time."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from vanban import project
from vanban.pipeline.caching.entry import Entry, from_record, to_record
from vanban.pipeline.caching.program import folder_digest, program_digest
from vanban.pipeline.caching.store import Store, digest
from vanban.pipeline.finding import shown
from vanban.pipeline.options import BuildOptions
from vanban.sources.noting import Question

DOCUMENTS, ANSWERS = "documents", "answers"


class Cache:
    """The entries of one folder for one set of options."""

    def __init__(self, folder: Path, options: BuildOptions) -> None:
        self.store = Store(folder)
        fonts = "" if options.fonts == project.FONTS else folder_digest(options.fonts)
        parts = (program_digest(), ",".join(options.formats), str(options.draft), str(options.reads_back), fonts)
        self._base = sha256("\0".join(parts).encode())

    def key(self, path: Path, source: str) -> str:
        """The key of the document at this path whose bytes have this digest."""
        total = self._base.copy()
        total.update(f"{shown(path)}\0{source}".encode("utf-8", "surrogateescape"))
        return total.hexdigest()

    def entry(self, key: str, folder: Path) -> Entry | None:
        """The entry, unless a file beside the document has changed since."""
        record = self.store.record(DOCUMENTS, key)
        entry = from_record(record) if record else None
        if entry and all(_digest_of(folder / name) == known for name, known in entry.beside.items()):
            return entry
        return None

    def answers(self, key: str) -> dict[Question, str] | None:
        """What the document asked the directories, and the digest of each answer."""
        record = self.store.record(ANSWERS, key)
        return {tuple(question): answer for question, answer in record["answers"]} if record else None

    def keep(self, key: str, entry: Entry, answers: Mapping[Question, str] | None = None) -> None:
        """The entry kept; its answers too, where they are new."""
        if answers is not None:
            self.store.keep_record(ANSWERS, key, {"answers": list(answers.items())})
        self.store.keep_record(DOCUMENTS, key, to_record(entry))

    def files_missing_in(self, entry: Entry, places: Mapping[str, Path]) -> dict[Path, bytes] | None:
        """What has to be written so that the output holds the entry; None where the cache has lost it."""
        missing: dict[Path, bytes] = {}
        for form, place in places.items():
            if _digest_of(place) != entry.files[form]:
                content = self.store.file(entry.files[form])
                if content is None:
                    return None
                missing[place] = content
        return missing


def _digest_of(path: Path) -> str | None:
    try:
        return digest(path.read_bytes())
    except OSError:
        return None
