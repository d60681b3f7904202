"""The folder of the cache: records with a checksum and files named by their digest, written whole or not at all."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from vanban.text.checked_file import read_checked, write_checked, write_whole

Record = dict[str, Any]


def digest(content: bytes) -> str:
    """What names this content."""
    return sha256(content).hexdigest()


class Store:
    """One folder, which several builds may use at once and any may lose."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def record(self, kind: str, key: str) -> Record | None:
        """The record of this key, or None where there is none or it is damaged."""
        body = read_checked(self._place(kind, key))
        found: Record | None = json.loads(body) if body is not None else None
        return found

    def keep_record(self, kind: str, key: str, record: Record) -> None:
        """The record kept under this key; where the folder cannot be written, nothing is."""
        body = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
        write_checked(self._place(kind, key), body)

    def file(self, name: str) -> bytes | None:
        """The content of this digest, or None where it is not there or is damaged."""
        try:
            content = self._place("files", name).read_bytes()
        except OSError:
            return None
        return content if digest(content) == name else None

    def keep_file(self, content: bytes) -> str:
        """The digest under which the content is kept."""
        name = digest(content)
        if self.file(name) is None:
            write_whole(self._place("files", name), content)
        return name

    def _place(self, kind: str, key: str) -> Path:
        return self.folder / kind / key[:2] / key[2:]
