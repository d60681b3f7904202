"""The units among recipients and addressees: names there are not judged here, only understood."""

from __future__ import annotations

import re

from vanban.models.document import BaseDocument
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.parties import read_parties
from vanban.resolve.party import Party
from vanban.sources.source_tree import Path

PURPOSE = re.compile(
    r"\s*\((?:để )?(?:b/c|báo cáo|t/h|thực hiện|p/h|phối hợp|biết|đăng tải|theo dõi)\)\s*$", re.IGNORECASE
)
"""What a line is sent for: (b/c)."""


def receivers(document: BaseDocument, directory: Directory, scope: Scope) -> dict[Path, tuple[Party, ...]]:
    """The units that each line names, without what it is sent for."""
    lines = [
        *((("recipients", index), line) for index, line in enumerate(document.recipients)),
        *((("addressees", index), line) for index, line in enumerate(document.addressees)),
    ]
    return {path: read_parties(PURPOSE.sub("", line), directory, scope, document.date) for path, line in lines}
