"""The index page: every document listed, found by words without accents, filtered by type and status."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Literal
from urllib.parse import quote

from vanban.values import dataclass
from vanban.writers.jinja import environment, render

TEMPLATE = "html/index.html.j2"
STATUS_LABELS = {"issued": "Đã ban hành", "draft": "Dự thảo"}


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What the index says of one document; the caller leaves secret documents out."""

    subject: str
    type_name: str
    number: str
    """Number and symbol; empty while a draft has none."""
    date: str
    """As displayed; empty while a draft has none."""
    sort_key: str
    """The ISO date, whole or in part: the newest stands first."""
    issuer: str
    status: Literal["draft", "issued"]
    links: tuple[tuple[str, str], ...]
    """Format and relative path of each written file."""


def load_index_template() -> None:
    """Load what the index is written with, where there is time for it now."""
    environment().get_template(TEMPLATE)


def write_index(entries: Sequence[IndexEntry]) -> bytes:
    """The page that lists the documents, newest first; a plain list where scripts do not run."""
    script = render("html/index.js")
    return render(
        TEMPLATE,
        entries=sorted(entries, key=lambda entry: entry.sort_key, reverse=True),
        types=sorted({entry.type_name for entry in entries}),
        statuses=[status for status in STATUS_LABELS if any(entry.status == status for entry in entries)],
        labels=STATUS_LABELS,
        address=address,
        script=script,
        script_hash=content_hash(script),
    ).encode()


def address(path: str) -> str:
    """The path as an address, byte for byte: a file system takes any bytes for a name."""
    return quote(os.fsencode(path))


def content_hash(script: str) -> str:
    """The script's hash as a content security policy names it."""
    return "sha256-" + b64encode(sha256(script.encode()).digest()).decode()
