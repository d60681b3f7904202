"""From a match in a text to a finding at its words."""

from __future__ import annotations

import re
from typing import Any

from vanban.rules.rule import Finding
from vanban.sources.source_tree import Path


def finding_at(path: Path, text: str, match: re.Match[str], group: int | str = 0, **more: Any) -> Finding:
    """The finding at these words of the value at this path; `more` goes to the finding."""
    words = match[group].strip()
    start = match.start(group) + match[group].index(words)
    return Finding(path, text[start : start + len(words)], text.count(words, 0, start), **more)
